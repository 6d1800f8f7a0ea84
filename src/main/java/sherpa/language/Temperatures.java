package sherpa.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/// By what each head's scores are divided, so that its probabilities are as often right as they say (Guo et al. 2017,
/// "On Calibration of Modern Neural Networks"); found on held-out articles by `src/training/calibrate.py`.
record Temperatures(Map<String, Double> byHead) {

    private static final double NONE = 1;

    Temperatures {
        byHead = Map.copyOf(byHead);
    }

    double of(String head) {
        return byHead.getOrDefault(head, NONE);
    }

    /// From `{"entity": 1.2, ...}`; scores stay as they are where the file is missing.
    ///
    /// @throws UncheckedIOException where the file can't be read
    /// @throws IllegalArgumentException where it holds something else
    static Temperatures read(Path file) {
        if (!Files.exists(file))
            return new Temperatures(Map.of());
        try {
            var byHead = new HashMap<String, Double>();
            for (var entry : new ObjectMapper().readTree(file.toFile()).properties()) {
                if (!(entry.getValue().doubleValue() > 0))
                    throw new IllegalArgumentException(file + ": no temperature: " + entry);
                byHead.put(entry.getKey(), entry.getValue().doubleValue());
            }
            return new Temperatures(byHead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
