package sherpa.function;

/// The function was given something that is no event it knows. It is thrown, so that whoever delivers events puts this one aside
/// where a person can look at it.
public final class MalformedEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedEventException(String message) {
        super(message);
    }

    MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
