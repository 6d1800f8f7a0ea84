package sherpa.document;

import java.util.Map;

import sherpa.result.Failure;

/// Says that an upload can't be analysed, and why.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    Refusal(Failure.Code code, String message, Map<String, String> seen) {
        super(message, null, false, false);
        this.failure = new Failure(code, message, seen);
    }

    Failure failure() {
        return failure;
    }
}
