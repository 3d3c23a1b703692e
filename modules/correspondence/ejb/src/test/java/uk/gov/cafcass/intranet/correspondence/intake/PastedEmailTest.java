package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedEmailTest {

    private static final LocalDateTime SENT = LocalDateTime.of(2015, 6, 6, 14, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Jane Doe <jane@example.org>\nSent: 06 June 2015 14:03\nTo: Governance\nSubject: Life story work\n\n1. What?\n",
                "From: Jane Doe [mailto:jane@example.org]\r\nSent: Saturday, June 6, 2015 2:03 PM\r\nTo: Governance\r\nSubject: Life story work\r\n\r\n1. What?",
                "*From:* Jane Doe <jane@example.org>\n*Sent:* 06/06/2015 14:03\n*To:* x\n*Subject:* Life story work\n\n1. What?",
                "---------- Forwarded message ---------\nFrom: Jane Doe <jane@example.org>\nDate: Sat, 6 Jun 2015 at 14:03\nSubject: Life story work\nTo: <x@example.org>\n\n\n1. What?",
                "\n\nBegin forwarded message:\n\nFrom: Jane Doe <jane@example.org>\nSubject: Life story work\nDate: 6 June 2015 at 14:03:00 BST\nTo: x@example.org\n\n1. What?",
                "Return-Path: <jane@example.org>\nReceived: from a.example.org by b\n\twith SMTP; Sat, 6 Jun 2015 13:04:00 +0000\nMessage-ID: <1@a>\nFrom: \"Jane Doe\" <jane@example.org>\nTo: x\nDate: Sat, 6 Jun 2015 15:03:00 +0200\nSubject: Life\n story work\n\n1. What?",
                "From: jane@example.org (Jane Doe)\nDate: 2015-06-06T13:03:00Z\nSubject: Life story work\n1. What?"
            })
    void the_header_of_every_usual_mail_program_is_understood(String pasted) {
        PastedEmail email = PastedEmail.read(pasted);
        assertThat(email.sentAt()).contains(SENT);
        assertThat(email.sent()).contains(LocalDate.of(2015, 6, 6));
        assertThat(email.senderAddress()).contains("jane@example.org");
        assertThat(email.senderName().map(name -> name.replaceAll("[()]", ""))).contains("Jane Doe");
        assertThat(email.subject()).contains("Life story work");
        assertThat(email.body()).isEqualTo("1. What?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 June 2015 14:03 | 2015-06-06T14:03",
                "Sat, 6 Jun 2015 14:03:22 +0100 | 2015-06-06T14:03:22",
                "06/06/2015 14:03 | 2015-06-06T14:03",
                "02/06/2015 09:05 | 2015-06-02T09:05",
                "2015-06-06 14:03 | 2015-06-06T14:03",
                "Sat, 6 Jun 2015 23:30:00 +0000 (UTC) | 2015-06-07T00:30",
                "Fri, 5 Jun 2015 19:30:00 -0500 | 2015-06-06T01:30",
                "6 June 2015 2:03pm | 2015-06-06T14:03",
                "6 June 2015 12:03 am | 2015-06-06T00:03",
                "6 January 2015 14:03:22 GMT | 2015-01-06T14:03:22"
            })
    void dates_are_london_s_and_numbers_are_in_the_british_order(String date, LocalDateTime moment) {
        assertThat(PastedEmail.read("From: a@b.uk\nDate: " + date + "\n\nx").sentAt())
                .contains(moment);
    }

    @Test
    void a_day_without_a_time_is_a_day() {
        PastedEmail email = PastedEmail.read("From: a@b.uk\nDate: 6 June 2015\n\nx");
        assertThat(email.sent()).contains(LocalDate.of(2015, 6, 6));
        assertThat(email.sentAt()).isEmpty();
        assertThat(email.senderName()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 February 2015 14:03", "soon", "31/02/2015", "", "99:99"})
    void a_date_that_is_none_is_left_out(String date) {
        assertThat(PastedEmail.read("From: a@b.uk\nDate: " + date + "\n\nx").sent())
                .isEmpty();
    }

    @Test
    void a_message_copied_from_gmail_s_page_is_understood() {
        PastedEmail email =
                PastedEmail.read("Jane Doe <jane@example.org>\t6 June 2015 at 14:03\nTo: foi@example.org\nDear all");
        assertThat(email.sentAt()).contains(SENT);
        assertThat(email.senderName()).contains("Jane Doe");
        assertThat(email.body()).isEqualTo("Dear all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Cafcass,\n\n1. What?",
                "From: where I stand, this is odd.",
                "",
                "To: whom it may concern\nHow many?"
            })
    void without_a_header_all_of_it_is_body(String pasted) {
        PastedEmail email = PastedEmail.read(pasted);
        assertThat(email.body()).isEqualTo(pasted);
        assertThat(email.sent()).isEmpty();
        assertThat(email.senderAddress()).isEmpty();
    }

    @Property
    void nothing_that_is_pasted_is_too_odd(@ForAll String pasted) {
        assertThat(PastedEmail.read(pasted)).isNotNull();
        assertThat(PastedEmail.read("From: " + pasted + "\nDate: " + pasted + "\n\n" + pasted))
                .isNotNull();
    }
}
