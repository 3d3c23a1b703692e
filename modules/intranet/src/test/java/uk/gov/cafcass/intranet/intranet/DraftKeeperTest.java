package uk.gov.cafcass.intranet.intranet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts.Draft;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.kernel.testing.Visit;

/** What somebody types is kept while they type: whole or not at all, and theirs alone. */
class DraftKeeperTest {

    private static final IntranetFixture FIXTURE = new IntranetFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static Visit post(Services services, String form, String text) {
        Visit visit = Visit.of().at("/" + form).sending(text);
        try {
            services.get(DraftKeeper.class).doPost(visit.request(), visit.response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visit;
    }

    @Test
    void what_was_typed_last_is_kept_under_its_form() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            post(s, "request-new", "{\"subject\": \"Life\"}");
            assertThat(post(s, "request-new", "{\"subject\": \"Zoë’s life\"}").status())
                    .isEqualTo(204);
            assertThat(s.get(Drafts.class).find("request-new"))
                    .map(Draft::content)
                    .contains("{\"subject\": \"Zoë’s life\"}");
            assertThat(s.get(Drafts.class).find("request-other")).isEmpty();
        });
    }

    @Test
    void a_draft_is_of_who_typed_it() {
        FIXTURE.doAs(FIXTURE.gwen, s -> post(s, "request-new", "{}"));
        FIXTURE.rehearse(FIXTURE.adam, s -> assertThat(s.get(Drafts.class).find("request-new"))
                .isEmpty());
    }

    @Test
    void the_longest_that_is_kept_is_kept_whole_in_letters_of_several_bytes_too() {
        String longest = "€".repeat(Drafts.LONGEST);
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            post(s, "long", longest);
            assertThat(s.get(Drafts.class).find("long").orElseThrow().content().equals(longest))
                    .isTrue();
        });
    }

    @Test
    void what_is_longer_is_refused_and_what_was_kept_before_stays() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            post(s, "long", "{}");
            for (String letter : new String[] {"a", "é", "€"}) {
                Problem problem =
                        catchThrowableOfType(Problem.class, () -> post(s, "long", letter.repeat(Drafts.LONGEST + 1)));
                assertThat(problem.kind()).as(letter).isEqualTo(Kind.TOO_LARGE);
            }
            assertThat(s.get(Drafts.class).find("long")).map(Draft::content).contains("{}");
        });
    }

    @Test
    void a_sign_of_life_keeps_nothing() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            Visit visit = Visit.of();
            s.get(DraftKeeper.class).doGet(visit.request(), visit.response());
            assertThat(visit.status()).isEqualTo(204);
        });
    }
}
