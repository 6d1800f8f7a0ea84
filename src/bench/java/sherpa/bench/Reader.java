package sherpa.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.function.Analyst;
import sherpa.language.LanguageModel;
import sherpa.result.ResultJson;
import sherpa.result.Source;

/// A system that reads an article; made by loading all that it needs.
interface Reader {

    Object read(String text);

    static Reader named(String name) {
        return switch (name) {
            case "sherpa" -> sherpa();
            case "corenlp" -> coreNlp();
            default -> throw new IllegalArgumentException("No reader " + name);
        };
    }

    /// The whole of Sherpa, from the bytes of the upload to those of the result: entities, meetings, attitudes.
    private static Reader sherpa() {
        var analyst = new Analyst(Limits.defaults(), "bench", LanguageModel.shipped(LanguageModel.Options.usual()));
        var json = new ResultJson();
        var source = new Source("bench", "a.txt", Optional.empty(), Optional.empty(), Optional.empty());
        return text -> json.write(analyst.analyse(source,
                new Upload("a.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Map.of())));
    }

    /// CoreNLP's entities alone, with what they need, on one thread.
    private static Reader coreNlp() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        properties.setProperty("threads", "1");
        var pipeline = new StanfordCoreNLP(properties);
        return text -> {
            var document = new CoreDocument(text);
            pipeline.annotate(document);
            return document.entityMentions();
        };
    }
}
