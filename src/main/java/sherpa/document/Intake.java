package sherpa.document;

import sherpa.result.Failure;

/// What reading an upload comes to.
public sealed interface Intake {

    record Accepted(Document document) implements Intake {}

    record Refused(Failure failure) implements Intake {}
}
