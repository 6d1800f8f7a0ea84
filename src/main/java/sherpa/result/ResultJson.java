package sherpa.result;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/// Results as JSON, UTF-8, fields in the order of the records; what is absent is `null`. Equal results give equal bytes.
public final class ResultJson {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    public ResultJson() {
        var mapper = JsonMapper.builder().addModule(new Jdk8Module()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var lines = new DefaultIndenter("  ", "\n");
        this.writer = mapper.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        this.reader = mapper.readerFor(Result.class);
    }

    public byte[] write(Result result) {
        try {
            return writer.writeValueAsBytes(result);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fields that this version does not know are passed over.
    ///
    /// @throws IOException if these are not the bytes of a result
    public Result read(byte[] json) throws IOException {
        return reader.readValue(json);
    }
}
