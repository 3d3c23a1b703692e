package uk.gov.cafcass.intranet.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.outbox.OutboxAdministration.Waiting;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;

/** Messages are stored with what they tell of, and delivered after it, at least once. */
class OutboxTest {

    private final StaffFixture fixture = new StaffFixture();

    @BeforeEach
    void begin() {
        fixture.database.execute(
                "drop table if exists public.shelf",
                "create table public.shelf (number bigint, words text)",
                "delete from kernel.outbox_message");
        fixture.transactions.beans(MessageHandler.class, Shelf.class, Counter.class);
        Shelf.DELIVERIES.clear();
        Counter.LARGE.clear();
        Shelf.next = parcel -> {};
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_message_is_delivered_whole_after_the_transaction_and_then_gone() {
        Parcel parcel = new Parcel(
                7,
                Optional.of(3L),
                LocalDate.parse("2026-11-24"),
                Parcel.Size.LARGE,
                List.of(new Parcel.Item("“Tea” & co", 2)));
        store(parcel, Parcel.of(8));
        assertThat(shelf()).isEmpty();
        round();
        assertThat(shelf())
                .containsExactly(
                        List.of("7", parcel.toString()),
                        List.of("8", Parcel.of(8).toString()));
        assertThat(waiting()).isEqualTo("0");
    }

    @Test
    void a_transaction_that_rolls_back_leaves_no_message() {
        assertThatThrownBy(() -> fixture.transactions.run(services -> {
                    services.get(Outbox.class).store(Parcel.of(1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(waiting()).isEqualTo("0");
    }

    @Test
    void each_handler_gets_what_it_wants_whether_or_not_another_fails() {
        Parcel large = new Parcel(1, Optional.empty(), LocalDate.parse("2026-11-24"), Parcel.Size.LARGE, List.of());
        failing();
        store(large, Parcel.of(2));
        assertThat(waiting()).isEqualTo("3");
        round();
        assertThat(Counter.LARGE).containsExactly(large);
        assertThat(waiting()).isEqualTo("2");
    }

    @Test
    void what_its_handler_throws_at_is_undone_and_delivered_again_later() {
        failing();
        store(Parcel.of(1));
        round();
        assertThat(shelf()).isEmpty();
        Shelf.next = parcel -> {};
        round();
        assertThat(Shelf.DELIVERIES).hasSize(1);
        later(Duration.ofSeconds(10));
        round();
        assertThat(shelf()).hasSize(1);
        assertThat(Shelf.DELIVERIES).extracting(Delivery::attempt).containsExactly(1, 2);
        assertThat(Shelf.DELIVERIES)
                .extracting(Delivery::id)
                .containsOnly(Shelf.DELIVERIES.get(0).id());
    }

    @Test
    void what_was_cut_off_before_its_transaction_ended_is_delivered_again() {
        store(Parcel.of(1));
        Shelf.next = parcel -> fixture.database.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'"
                        + " and datname = current_database()");
        round();
        assertThat(shelf()).isEmpty();
        assertThat(waiting()).isEqualTo("1");
        Shelf.next = parcel -> {};
        later(Duration.ofSeconds(10));
        round();
        assertThat(shelf()).hasSize(1);
    }

    @Test
    void a_server_that_dies_in_between_leaves_the_message_to_the_next() {
        store(Parcel.of(1));
        long id = due().get(0);
        assertThatThrownBy(() -> fixture.transactions.run(services -> {
                    assertThat(services.get(OutboxDelivery.class).deliver(id)).isTrue();
                    throw new IllegalStateException("the server is gone before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(shelf()).isEmpty();
        round();
        assertThat(shelf()).hasSize(1);
        assertThat(Shelf.DELIVERIES).hasSize(2);
    }

    @Test
    void pauses_grow_until_a_poisonous_message_is_set_aside_and_holds_up_nothing() {
        failing();
        store(Parcel.of(1));
        for (Duration pause : OutboxMessage.PAUSES) {
            round();
            assertThat(due()).isEmpty();
            later(pause.minusSeconds(1));
            assertThat(due()).isEmpty();
            later(Duration.ofSeconds(1));
            assertThat(due()).hasSize(1);
        }
        assertThat(OutboxMessage.PAUSES).isSorted().doesNotHaveDuplicates();
        round();
        later(Duration.ofDays(365));
        assertThat(due()).isEmpty();
        Shelf.next = parcel -> {};
        store(Parcel.of(2));
        round();
        assertThat(shelf()).extracting(row -> row.get(0)).containsExactly("2");
    }

    @Test
    void an_administrator_sees_what_was_set_aside_without_its_content_and_releases_it() {
        setOneAside();
        Waiting waiting = fixture.call(s -> s.get(OutboxAdministration.class).waiting(50, 0));
        assertThat(waiting.found()).isEqualTo(1);
        assertThat(waiting.setAside()).isEqualTo(1);
        MessageSummary message = waiting.messages().get(0);
        assertThat(message.type()).isEqualTo("test.parcel-packed");
        assertThat(message.handler()).isEqualTo("test.shelf");
        assertThat(message.setAside()).isTrue();
        assertThat(message.attempts()).isEqualTo(OutboxMessage.PAUSES.size() + 1);
        assertThat(message.dueAt()).isEmpty();
        assertThat(message.lastError()).hasValueSatisfying(error -> assertThat(error)
                .matches("UnsupportedOperationException at OutboxTest.java:\\d+")
                .doesNotContain("Annie"));
        Shelf.next = parcel -> {};
        assertThat(release(message.id())).isTrue();
        assertThat(fixture.audit.lines())
                .contains("CHANGED message " + message.id() + ": released to be delivered again");
        round();
        assertThat(shelf()).hasSize(1);
    }

    @Test
    void what_was_delivered_or_is_being_delivered_cannot_be_released() {
        store(Parcel.of(1));
        long id = due().get(0);
        Shelf.next = parcel -> assertThat(CompletableFuture.supplyAsync(() -> release(id))
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join())
                .isFalse();
        round();
        assertThat(shelf()).hasSize(1);
        assertThat(release(id)).isFalse();
        assertThat(fixture.audit.lines()).isEmpty();
    }

    @Test
    void everything_set_aside_is_released_at_once() {
        setOneAside();
        assertThat(fixture.<Integer>call(s -> s.get(OutboxAdministration.class).tryAllAgain()))
                .isEqualTo(1);
        assertThat(fixture.audit.lines()).contains("CHANGED message all set aside: released to be delivered again: 1");
        Shelf.next = parcel -> {};
        round();
        assertThat(shelf()).hasSize(1);
    }

    @Test
    void nobody_but_an_administrator_sees_or_releases_messages() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                fixture.caller.is(fixture.add("x" + role.ordinal(), role.label(), role));
                assertThatThrownBy(() -> fixture.call(
                                s -> s.get(OutboxAdministration.class).waiting(1, 0)))
                        .as(role.name())
                        .isInstanceOfSatisfying(
                                Problem.class, p -> assertThat(p.kind()).isEqualTo(Kind.NOT_ALLOWED));
                assertThatThrownBy(() -> release(1)).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind())
                        .isEqualTo(Kind.NOT_ALLOWED));
            }
        }
    }

    @Test
    void under_one_key_the_later_waits_for_the_earlier_and_other_keys_do_not() {
        storeInOrder("organisation 1", Parcel.of(1));
        storeInOrder("organisation 1", Parcel.of(2));
        storeInOrder("organisation 2", Parcel.of(3));
        Shelf.next = parcel -> {
            if (parcel.number() == 1) {
                throw new UnsupportedOperationException("Annie Example");
            }
        };
        round();
        assertThat(shelf()).extracting(row -> row.get(0)).containsExactly("3");
        Shelf.next = parcel -> {};
        later(Duration.ofSeconds(10));
        round();
        assertThat(shelf()).extracting(row -> row.get(0)).containsExactly("3", "1", "2");
    }

    @Test
    void two_nodes_deliver_different_messages_at_the_same_time_and_never_one_twice() throws Exception {
        store(Parcel.of(1), Parcel.of(2));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Shelf.next = parcel -> {
            if (parcel.number() == 1) {
                begun.countDown();
                await(goOn);
            }
        };
        CompletableFuture<Void> node = CompletableFuture.runAsync(this::round);
        await(begun);
        round();
        assertThat(shelf()).extracting(row -> row.get(0)).containsExactly("2");
        goOn.countDown();
        node.get(30, TimeUnit.SECONDS);
        assertThat(shelf()).extracting(row -> row.get(0)).containsExactlyInAnyOrder("1", "2");
        assertThat(Shelf.DELIVERIES).hasSize(2);
    }

    @Test
    void a_handler_is_told_who_stored_the_message_and_when() {
        store(Parcel.of(1));
        round();
        assertThat(Shelf.DELIVERIES).singleElement().satisfies(delivery -> {
            assertThat(delivery.storedBy()).contains(fixture.administrator.id());
            assertThat(delivery.storedAt().toInstant()).isEqualTo(fixture.clock.instant());
        });
    }

    @Test
    void a_message_whose_handler_is_gone_waits_for_it() {
        store(Parcel.of(1));
        fixture.transactions.beans(MessageHandler.class, Counter.class);
        round();
        assertThat(waiting()).isEqualTo("1");
        fixture.transactions.beans(MessageHandler.class, Shelf.class);
        later(Duration.ofSeconds(10));
        round();
        assertThat(shelf()).hasSize(1);
    }

    @Test
    void what_has_no_lasting_name_is_refused() {
        assertThatThrownBy(() -> store("a string")).hasMessageContaining("@MessageType");
    }

    private void setOneAside() {
        failing();
        store(Parcel.of(1));
        for (Duration pause : OutboxMessage.PAUSES) {
            round();
            later(pause);
        }
        round();
    }

    private static void failing() {
        Shelf.next = parcel -> {
            throw new UnsupportedOperationException("Annie Example");
        };
    }

    private void store(Object... messages) {
        fixture.transactions.run(services -> List.of(messages).forEach(services.get(Outbox.class)::store));
    }

    private void storeInOrder(String key, Object message) {
        fixture.transactions.run(services -> services.get(Outbox.class).storeInOrder(key, message));
    }

    private boolean release(long id) {
        return fixture.call(s -> s.get(OutboxAdministration.class).tryAgain(id));
    }

    private List<Long> due() {
        return fixture.call(s -> s.get(OutboxDelivery.class).due());
    }

    /** As the timer of one node does it. */
    private void round() {
        OutboxRounds.run(fixture.transactions);
    }

    private void later(Duration pause) {
        fixture.clock.moveTo(OffsetDateTime.now(fixture.clock).plus(pause).toInstant());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<List<String>> shelf() {
        return fixture.database.query("select number, words from public.shelf order by xmin::text::bigint, number");
    }

    private String waiting() {
        return fixture.value("select count(*) from kernel.outbox_message");
    }
}
