package sherpa.storage;

import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// S3 did not do what it was asked to, and may do it another time: the permission may be granted, the bucket made, the service
/// be back. Whoever delivered the event shall deliver it again or put it aside.
public abstract sealed class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    /// The function's role may not read this article or write this result, or its key can't be used.
    public static final class Forbidden extends StorageException {

        private static final long serialVersionUID = 1;

        Forbidden(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// There is no such bucket.
    public static final class NoSuchBucket extends StorageException {

        private static final long serialVersionUID = 1;

        NoSuchBucket(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// Throttled, broken, out of reach, or anything else that S3 answers, after all tries.
    public static final class Unavailable extends StorageException {

        private static final long serialVersionUID = 1;

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The name for what went wrong.
    ///
    /// @param doing what was tried, as in "reading s3://articles/a.txt"
    static StorageException of(String doing, RuntimeException cause) {
        if (!(cause instanceof AwsServiceException answer))
            return new Unavailable(doing + ": S3 could not be reached: " + cause.getMessage(), cause);
        String code = code(answer);
        String message = "%s: S3 answered %d %s".formatted(doing, answer.statusCode(), code);
        if (code.equals("NoSuchBucket"))
            return new NoSuchBucket(message, cause);
        if (answer.statusCode() == 401 || answer.statusCode() == 403)
            return new Forbidden(message, cause);
        return new Unavailable(message, cause);
    }

    /// S3's own name for an error; empty where it gave none, as in its answers to HEAD.
    static String code(AwsServiceException answer) {
        var details = answer.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }
}
