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

    AttitudeSection(Quotes quotes) {
        this.quotes = quotes;
    }

    void append(Element parent, UsSentiment sentiment) {
        var section = parent.appendElement("section").attr("aria-labelledby", "attitudes");
        section.appendElement("h2").id("attitudes").text("Toward the United States");
        bar(section, sentiment);
        if (sentiment.holders().isEmpty())
            section.appendElement("p").addClass("none").text(
                    sentiment.overall() == UsSentiment.Overall.ABSENT ? "The United States does not appear in this article."
                            : "Nobody expresses an attitude toward the United States.");
        var list = section.appendElement("ol").addClass("holders");
        sentiment.holders().forEach(holder -> holder(list.appendElement("li"), holder));
        if (sentiment.holders().isEmpty())
            list.remove();
        if (!sentiment.contributions().isEmpty())
            contributions(section, sentiment);
    }

    private static void bar(Element section, UsSentiment sentiment) {
        String overall = Words.of(sentiment.overall());
        String score = Words.signed(sentiment.score());
        var line = section.appendElement("p").addClass("overall").addClass(sentiment.overall().name().toLowerCase(Locale.ROOT));
        line.appendElement("strong").text(overall);
        line.appendText(" " + score);
        var figure = section.appendElement("div").addClass("bar").attr("role", "img").attr(
                "aria-label", "Score " + score + " on a scale from −1, negative, to +1, positive: " + overall);
        figure.appendElement("div").addClass("track").appendElement("span").addClass("mark").attr(
                "style", String.format(Locale.ROOT, "left:%.1f%%", (Math.clamp(sentiment.score(), -1, 1) + 1) * 50));
        var ends = figure.appendElement("div").addClass("ends").attr("aria-hidden", "true");
        for (String end : new String[]{ "negative", "neutral", "positive" })
            ends.appendElement("span").text(end);
    }

    private void holder(Element item, Holder holder) {
        String polarity = holder.polarity().name().toLowerCase(Locale.ROOT);
        item.addClass("holder").addClass(polarity);
        var head = item.appendElement("p").addClass("who");
        var badge = head.appendElement("span").addClass("badge").addClass(polarity);
        badge.appendElement("span").attr("aria-hidden", "true").text(SIGNS.getOrDefault(holder.polarity(), ""));
        badge.appendText(" " + Words.of(holder.polarity()));
        head.appendText(" ");
        head.appendElement("strong").text(holder.name());
        head.appendText(" ");
        head.appendElement("span").addClass("aside").text(
                Words.of(holder.type()) + holder.country().map(c -> ", " + c).orElse("") + ", confidence "
                        + Words.percent(holder.confidence()));
        quotes.list(item, holder.quotes());
    }

    private static void contributions(Element section, UsSentiment sentiment) {
        var table = section.appendElement("table");
        table.appendElement("caption").text("How the score comes about");
        var heads = table.appendElement("thead").appendElement("tr");
        for (String head : new String[]{ "Holder", "Share", "Score" })
            heads.appendElement("th").attr("scope", "col").text(head);
        var rows = table.appendElement("tbody");
        for (Contribution contribution : sentiment.contributions())
            row(rows, contribution.holder(), Words.percent(contribution.weight()), Words.signed(contribution.score()));
        row(table.appendElement("tfoot"), "Sum", "", Words.signed(sentiment.score()));
    }

    private static void row(Element rows, String name, String share, String score) {
        var row = rows.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        row.appendElement("td").text(share);
        row.appendElement("td").text(score);
    }
}
