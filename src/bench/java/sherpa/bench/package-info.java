/// What Sherpa is measured against: `./mvnw -Pbench test-compile exec:exec`. Stanford CoreNLP, under the GPL, comes with that
/// profile alone, and never ships.
@org.jspecify.annotations.NullMarked
package sherpa.bench;
