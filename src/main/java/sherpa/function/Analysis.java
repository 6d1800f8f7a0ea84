package sherpa.function;

import sherpa.document.Upload;
import sherpa.result.Provenance;
import sherpa.result.Result;
import sherpa.result.Source;

/// What makes a result of an upload.
interface Analysis {

    Result analyse(Source source, Upload upload);

    /// What every result of it names as its maker.
    Provenance provenance();
}
