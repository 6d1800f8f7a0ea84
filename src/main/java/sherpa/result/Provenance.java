package sherpa.result;

import java.util.Optional;

/// What made the result.
///
/// @param engine version of Sherpa
/// @param model SHA-256 of the model file, absent where rules alone were used
public record Provenance(String engine, Optional<String> model) {}
