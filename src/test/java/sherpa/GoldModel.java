package sherpa;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import sherpa.document.Document;
import sherpa.language.KeptReadings;
import sherpa.language.LanguageModel;
import sherpa.language.Reading;

/// What gold runs read articles with: the model of the folder that the environment variable `SHERPA_MODEL` names, none where it
/// says `none`, and the one that ships where it is not set. Where `SHERPA_READINGS` names a folder, readings are kept there.
final class GoldModel {

    private GoldModel() {}

    static Optional<LanguageModel> fromEnvironment() {
        var options = LanguageModel.Options.usual();
        return switch (System.getenv("SHERPA_MODEL")) {
            case null -> LanguageModel.shipped(options);
            case "none" -> Optional.empty();
            case String folder -> Optional.of(LanguageModel.open(Path.of(folder), options));
        };
    }

    static Function<Document, Optional<Reading>> reader(Optional<LanguageModel> model) {
        var folder = System.getenv("SHERPA_READINGS");
        if (folder == null)
            return document -> model.map(m -> m.read(document));
        var kept = model.map(m -> new KeptReadings(m, Path.of(folder)));
        return document -> kept.map(k -> k.of(document));
    }
}
