package sherpa.report;

import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

import sherpa.result.UsSentiment;
import sherpa.result.UsSentiment.Contribution;
import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.Polarity;

/// The attitudes toward the US: the bar, the holders with their quotes, and how the score comes about.
final class AttitudeSection {

    private static final Map<Polarity, String> SIGNS = Map.of(
            Polarity.NEGATIVE, "−", Polarity.POSITIVE, "+", Polarity.MIXED, "±", Polarity.NEUTRAL, "○");

    private final Quotes quotes;
    private final StyleSheet style;

    AttitudeSection(Quotes quotes, StyleSheet style) {
        this.quotes = quotes;
        this.style = style;
    }

    void append(Element parent, UsSentiment sentiment) {
        var section = parent.appendElement("section").attr("aria-labelledby", "attitudes");
        section.appendElement("h2").id("attitudes").text("Toward the United States");
        overall(section, sentiment);
        if (sentiment.holders().isEmpty() && sentiment.overall() != UsSentiment.Overall.ABSENT)
            section.appendElement("p").addClass("none").text("Nobody expresses an attitude toward the United States.");
        if (!sentiment.holders().isEmpty()) {
            var list = section.appendElement("ol").addClass("holders");
            sentiment.holders().forEach(holder -> holder(list.appendElement("li"), holder));
        }
        if (!sentiment.contributions().isEmpty())
            contributions(section, sentiment);
    }

    private void overall(Element section, UsSentiment sentiment) {
        String overall = Words.of(sentiment.overall());
        if (sentiment.overall() == UsSentiment.Overall.ABSENT) {
            section.appendElement("p").addClass("none").text("The United States does not appear in this article.");
            return;
        }
        String score = Words.signed(sentiment.score());
        var line = section.appendElement("p").addClass("overall").addClass(lower(sentiment.overall()));
        line.appendElement("strong").text(overall);
        line.appendText(" " + score);
        var bar = section.appendElement("div").addClass("bar").attr("role", "img").attr(
                "aria-label", "Score " + score + " on a scale from −1, negative, to +1, positive: " + overall);
        bar.appendElement("div").addClass("track").appendElement("span").addClass("mark")
                .addClass(style.place(String.format(Locale.ROOT, "left:%.1f%%", percentile(sentiment.score()))));
        var ends = bar.appendElement("div").addClass("ends").attr("aria-hidden", "true");
        for (String end : new String[]{ "−1 negative", "0", "positive +1" })
            ends.appendElement("span").text(end);
    }

    /// Where on the bar a score lies, from 0 at its left end to 100.
    private static double percentile(double score) {
        return (Math.clamp(score, -1, 1) + 1) * 50;
    }

    private void holder(Element item, Holder holder) {
        item.addClass("holder").addClass(lower(holder.polarity()));
        var head = item.appendElement("p").addClass("who");
        var badge = head.appendElement("span").addClass("badge").addClass(lower(holder.polarity()));
        badge.appendElement("span").attr("aria-hidden", "true").text(SIGNS.getOrDefault(holder.polarity(), ""));
        badge.appendText(" " + Words.of(holder.polarity()));
        head.appendText(" ");
        head.appendElement("strong").attr("dir", "auto").text(holder.name());
        head.appendText(" ");
        head.appendElement("span").addClass("aside").text(
                Words.of(holder.type())
                        + holder.country().map(Words::country).filter(c -> !c.equals(holder.name())).map(c -> ", " + c).orElse("")
                        + ", confidence " + Words.percent(holder.confidence()));
        quotes.list(item, holder.quotes());
    }

    private void contributions(Element section, UsSentiment sentiment) {
        var table = section.appendElement("table");
        table.appendElement("caption").text("How the score comes about: each holder's attitude, by its share");
        var heads = table.appendElement("thead").appendElement("tr");
        for (String head : new String[]{ "Holder", "Share", "Score" })
            heads.appendElement("th").attr("scope", "col").text(head);
        var rows = table.appendElement("tbody");
        for (Contribution contribution : sentiment.contributions())
            row(rows, contribution.holder(), Words.percent(contribution.weight()), contribution.score());
        row(table.appendElement("tfoot"), "Sum", "", sentiment.score());
    }

    private void row(Element rows, String name, String share, double score) {
        var row = rows.appendElement("tr");
        row.appendElement("th").attr("scope", "row").attr("dir", "auto").text(name);
        row.appendElement("td").text(share);
        var cell = row.appendElement("td").addClass("score");
        var lean = cell.appendElement("span").addClass("lean").attr("aria-hidden", "true").appendElement("span");
        double at = percentile(score);
        lean.addClass(score < 0 ? "left" : "right").addClass(style.place(
                String.format(Locale.ROOT, "left:%.1f%%;width:%.1f%%", Math.min(at, 50), Math.abs(at - 50))));
        cell.appendElement("span").text(Words.signed(score));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
