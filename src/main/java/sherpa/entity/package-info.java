/// Mentions to entities, their countries, and the knowledge tables.
@NullMarked
package sherpa.entity;

import org.jspecify.annotations.NullMarked;
