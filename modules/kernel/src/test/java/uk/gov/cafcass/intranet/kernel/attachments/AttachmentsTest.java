package uk.gov.cafcass.intranet.kernel.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** A file that belongs to a record: kept once, opened as it was sent, withdrawn with a reason and never gone. */
class AttachmentsTest {

    private static final Database OWN = Database.with();
    private static final byte[] NOTES = "Dear colleagues\n".getBytes(StandardCharsets.UTF_8);
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2015-06-08T09:00:00Z");

    static {
        Enclosure.Rows.createIn(OWN);
    }

    private final StaffFixture fixture = new StaffFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"notes.txt, notes.txt", "C:\\files\\notes.txt, notes.txt", "/home/x/notes.txt, notes.txt"})
    void what_is_kept_is_known_by_its_name_without_folders_its_size_its_kind_and_its_fingerprint(
            String sent, String name) {
        assertThat(fixture.<StoredFile>call(s -> s.get(Attachments.class).keep(new Upload(sent, NOTES))))
                .isEqualTo(new StoredFile(name, "text/plain", NOTES.length, Fingerprint.sha256(NOTES)));
    }

    @Test
    void what_is_opened_is_what_was_sent_under_the_name_of_this_attachment() {
        StoredFile kept = fixture.call(s -> s.get(Attachments.class).keep(new Upload("notes.txt", NOTES)));
        StoredFile again = fixture.call(s -> s.get(Attachments.class).keep(new Upload("copy.txt", NOTES)));
        assertThat(again.sha256()).isEqualTo(kept.sha256());
        OpenedFile opened = fixture.call(s -> s.get(Attachments.class).open(again));
        assertThat(opened.fileName()).isEqualTo("copy.txt");
        assertThat(opened.mediaType()).isEqualTo("text/plain");
        assertThat(opened.bytes()).isEqualTo(NOTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "folder/"})
    void a_file_without_a_name_is_refused_at_the_name(String name) {
        Problem problem = refusal(s -> s.keep(new Upload(name, NOTES)));
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("name");
    }

    @Test
    void a_file_that_may_not_be_kept_is_refused_at_the_file() {
        assertThat(refusal(s -> s.keep(new Upload("notes.txt", new byte[0]))).faults())
                .extracting(Fault::field)
                .containsExactly("file");
        assertThat(refusal(s -> s.keep(new Upload("page.html", NOTES))).kind()).isEqualTo(Kind.UNSUPPORTED);
    }

    @Test
    void who_withdraws_says_why_and_it_is_known_who_and_when() {
        Withdrawal withdrawal = fixture.call(
                s -> s.get(Attachments.class).withdrawal(fixture.administrator, "  another centre’s\u0000 \n"));
        assertThat(withdrawal.why()).isEqualTo("another centre’s");
        assertThat(withdrawal.stamp())
                .isEqualTo(new Stamp(fixture.administrator.id(), OffsetDateTime.now(fixture.clock)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\u200b"})
    void without_a_reason_nothing_is_withdrawn(String reason) {
        assertThat(refusal(s -> s.withdrawal(fixture.administrator, reason)).faults())
                .extracting(Fault::field)
                .containsExactly("reason");
    }

    @Test
    void a_reason_has_room_for_a_thousand_characters() {
        assertThat(fixture.<Withdrawal>call(
                                s -> s.get(Attachments.class).withdrawal(fixture.administrator, "x".repeat(1_000)))
                        .why())
                .hasSize(1_000);
        assertThat(refusal(s -> s.withdrawal(fixture.administrator, "x".repeat(1_001)))
                        .kind())
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void one_that_was_withdrawn_stays_with_the_first_reason_and_cannot_be_withdrawn_again() {
        Stamp added = new Stamp(1, MONDAY);
        StoredFile file = new StoredFile("notes.txt", "text/plain", 3, "abc");
        long id = OWN.inTransaction("kernel-tests", entities -> new Enclosure.Rows(entities)
                .add(new Enclosure(file, added))
                .id());
        Withdrawal first = new Withdrawal(new Stamp(2, MONDAY.plusDays(1)), "wrong file");
        assertThat(found(id).withdrawn()).isEmpty();
        rows(rows -> {
            rows.lock(id).orElseThrow().withdraw(first);
            return true;
        });
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> rows(rows -> {
                    rows.lock(id).orElseThrow().withdraw(new Withdrawal(new Stamp(3, MONDAY.plusDays(2)), "no, this"));
                    return true;
                }));
        assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
        Withdrawal kept = found(id).withdrawn().orElseThrow();
        assertThat(kept.why()).isEqualTo("wrong file");
        assertThat(kept.stamp().account()).isEqualTo(2);
        assertThat(kept.stamp().at()).isAtSameInstantAs(MONDAY.plusDays(1));
        assertThat(found(id).summary().file()).isEqualTo(file);
    }

    @Test
    void one_that_is_not_there_is_neither_found_nor_locked() {
        Optional<Enclosure> found = rows(rows -> rows.find(Long.MAX_VALUE));
        Optional<Enclosure> locked = rows(rows -> rows.lock(Long.MAX_VALUE));
        assertThat(found).isEmpty();
        assertThat(locked).isEmpty();
    }

    private static Enclosure found(long id) {
        return rows(rows -> rows.find(id).orElseThrow());
    }

    private static <T> T rows(Function<Enclosure.Rows, T> work) {
        return OWN.inTransaction("kernel-tests", entities -> work.apply(new Enclosure.Rows(entities)));
    }

    private Problem refusal(Function<Attachments, Object> work) {
        return catchThrowableOfType(
                Problem.class, () -> fixture.<Object>call(s -> work.apply(s.get(Attachments.class))));
    }
}
