package sherpa.function;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import sherpa.document.Document;
import sherpa.document.Documents;
import sherpa.document.Intake;
import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.entity.EntityFinder;
import sherpa.entity.Knowledge;
import sherpa.language.LanguageModel;
import sherpa.language.Reading;
import sherpa.language.Tokens;
import sherpa.result.Provenance;
import sherpa.result.Result;
import sherpa.result.Source;
import sherpa.sentiment.SentimentFinder;
import sherpa.summit.SummitFinder;
import sherpa.time.TimeFinder;

/// The way of an article through the stations, from the upload to the result. Safe for use by several threads.
public final class Analyst implements Analysis {

    private final Documents documents;
    private final Optional<LanguageModel> model;
    private final EntityFinder entityFinder;
    private final TimeFinder timeFinder;
    private final SummitFinder summitFinder;
    private final SentimentFinder sentimentFinder;
    private final Provenance provenance;

    /// With the model that ships, where one does. It loads while the tables do, as Lambda gives a function that starts two processors.
    public Analyst(Limits limits, String engineVersion) {
        this(limits, engineVersion,
                CompletableFuture.supplyAsync(() -> LanguageModel.shipped(LanguageModel.Options.usual()))::join);
    }

    /// @param model reads every article once; without one, rules alone do the work
    public Analyst(Limits limits, String engineVersion, Optional<LanguageModel> model) {
        this(limits, engineVersion, () -> model);
    }

    /// @param model asked for when everything else is loaded
    private Analyst(Limits limits, String engineVersion, Supplier<Optional<LanguageModel>> model) {
        var knowledge = Knowledge.load();
        this.documents = new Documents(limits);
        this.entityFinder = new EntityFinder(knowledge);
        this.timeFinder = new TimeFinder();
        this.summitFinder = new SummitFinder(knowledge);
        this.sentimentFinder = new SentimentFinder(knowledge);
        this.model = model.get();
        this.provenance = new Provenance(engineVersion, this.model.map(LanguageModel::sha256));
    }

    @Override
    public Result analyse(Source source, Upload upload) {
        return switch (documents.read(upload)) {
            case Intake.Accepted(var document) -> analyse(source, document, model.map(m -> m.read(document)));
            case Intake.Refused(var failure) -> Result.failed(source, failure, provenance);
        };
    }

    /// Analyses a document of which the model has made this.
    public Result analyse(Source source, Document document, Optional<Reading> reading) {
        var tokens = Tokens.of(document);
        var entities = entityFinder.find(document, tokens, reading);
        var times = timeFinder.find(document, tokens);
        var summits = summitFinder.find(document, tokens, entities, times, reading);
        var sentiment = sentimentFinder.find(document, tokens, entities, reading);
        return Result.analysed(source, document.info(), entities.rows(), summits, sentiment, provenance);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
