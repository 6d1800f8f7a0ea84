package sherpa.summit;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit.Participant;
import sherpa.result.Summit.Role;

import static org.assertj.core.api.Assertions.assertThat;

class HostsTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg").person("", "Rui Prado").person("CO", "Luis Vega").person("US", "John Hill")
            .place("US", "New York").place("BE", "Brussels").place("CO", "Bogota").place("CO", "Colombia").body("NATO")
            .house("CO", "National Liberation Army");

    private static List<String> hosts(String text) {
        return CAST.saying(text).summits().getFirst().participants().stream().filter(p -> p.role() == Role.HOST)
                .map(Participant::name).toList();
    }

    @Test
    void aBodyReceivesInTheTownOfItsSeat() {
        assertThat(hosts("Prime Minister Anna Berg met NATO officials in Brussels.")).containsExactly("NATO");
    }

    @Test
    void theHeadOfTheUnitedNationsReceivesInNewYork() {
        assertThat(hosts("President John Hill met Secretary-General Rui Prado in New York.")).containsExactly("Rui Prado");
    }

    @Test
    void aGovernmentAndRebelsInTheirOwnCountryHaveNoHost() {
        assertThat(hosts("President Luis Vega met National Liberation Army rebels in Bogota.")).isEmpty();
    }
}
