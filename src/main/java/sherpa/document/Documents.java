package sherpa.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import sherpa.result.DocumentInfo;

/// Reads uploads: finds out the format by content, takes the article out, and cleans it.
public final class Documents {

    private final Limits limits;

    public Documents(Limits limits) {
        this.limits = limits;
    }

    public Intake read(Upload upload) {
        String text = new String(upload.bytes(), StandardCharsets.UTF_8);
        if (text.length() > limits.textCharacters())
            throw new UnsupportedOperationException("not built yet");
        return new Intake.Accepted(new Document(
                Optional.empty(), text, List.of(new Document.Sentence(0, text.length())), "en", Optional.empty(),
                DocumentInfo.Format.TEXT, List.of()));
    }
}
