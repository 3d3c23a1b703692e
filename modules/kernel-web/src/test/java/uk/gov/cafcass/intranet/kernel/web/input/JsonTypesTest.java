package uk.gov.cafcass.intranet.kernel.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** Each type of value in JSON: what it takes, what it refuses and with which sentence; and records that come back as they went. */
class JsonTypesTest {

    record Anything(
            Optional<String> text,
            Optional<LocalDate> day,
            Optional<Integer> number,
            Optional<Money> money,
            Optional<BigDecimal> decimal,
            Optional<Boolean> flag,
            Optional<Month> choice,
            Set<Month> choices,
            List<String> texts,
            Optional<Part> part,
            List<Part> parts,
            Optional<List<Part>> perhaps) {}

    record Part(String name) {}

    private static Anything read(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), Anything.class);
    }

    private static List<String> faults(String name, String value) {
        @Nullable Problem refusal = catchThrowableOfType(Problem.class, () -> read("{\"" + name + "\": " + value + "}"));
        return refusal == null
                ? List.of()
                : refusal.faults().stream()
                        .map(fault -> fault.field() + ": " + fault.sentence())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text     | 7                      | text: Send text here",
                "text     | [\"a\"]                | text: Send text here",
                "text     | true                   | text: Send text here",
                "day      | 20150608               | day: Send text here",
                "day      | \"8 June 2015\"        | day: There is no such day. Write it as 2015-06-08.",
                "day      | \"2015-02-29\"         | day: There is no such day. Write it as 2015-06-08.",
                "day      | \"2015-6-8\"           | day: There is no such day. Write it as 2015-06-08.",
                "day      | \"2015-06-08T10:00Z\"  | day: There is no such day. Write it as 2015-06-08.",
                "number   | \"7\"                  | number: Send a number here",
                "number   | 7.5                    | number: Send a whole number",
                "number   | 7.0                    | number: Send a whole number",
                "number   | 1e3                    | number: Send a whole number",
                "number   | 1000000000             | number: Send a whole number",
                "money    | \"£5\"                 | money: Send a number here",
                "money    | 5.005                  | money: Send pounds, with at most two decimal places, as in 1036.50",
                "money    | 1e3                    | money: Send pounds, with at most two decimal places, as in 1036.50",
                "money    | 1000000000000          | money: Send pounds, with at most two decimal places, as in 1036.50",
                "decimal  | \"53.8\"               | decimal: Send a number here",
                "flag     | \"true\"               | flag: Send true or false here",
                "flag     | 1                      | flag: Send true or false here",
                "choice   | 6                      | choice: Send text here",
                "choices  | \"MAY\"                | choices: Send a list here",
                "choices  | [5]                    | choices[0]: Send text here",
                "texts    | {}                     | texts: Send a list here",
                "texts    | [\"a\", null]          | texts[1]: Send text here",
                "texts    | [\"a\", \"\\ud800\"]   | texts[1]: This text has half a character in it (an unpaired surrogate)",
                "part     | []                     | part: Send an object here",
                "part     | {\"name\": 1}          | part.name: Send text here",
                "part     | {\"nam\": \"a\"}       | part.nam: There is no such field here. Known are name.",
                "parts    | {}                     | parts: Send a list here",
                "parts    | [{\"name\":\"a\"}, 7]  | parts[1]: Send an object here",
                "perhaps  | [{\"name\": false}]    | perhaps[0].name: Send text here",
            })
    void another_type_is_refused_at_its_place(String name, String value, String fault) {
        assertThat(faults(name, value)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"choice, \"MAI\"", "choices, \"MAI\"", "choices, \"\""})
    void a_word_that_is_not_on_the_list_is_answered_with_the_list(String name, String word) {
        assertThat(faults(name, name.equals("choice") ? word : "[\"JUNE\", " + word + "]"))
                .singleElement()
                .asString()
                .startsWith(name + ": Use ")
                .contains("JANUARY, FEBRUARY")
                .contains("DECEMBER");
    }

    /** No database keeps such days; to have them refused there would be an error of ours instead of the client's. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-01-01", "-999999999-01-01"})
    void a_day_outside_of_the_years_that_four_digits_write_is_none(String day) {
        assertThat(faults("day", "\"" + day + "\""))
                .containsExactly("day: There is no such day. Write it as 2015-06-08.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text", "day", "number", "money", "decimal", "flag", "choice", "choices", "texts", "part", "parts"
            })
    void a_null_is_as_if_nothing_were_sent(String name) {
        assertThat(read("{\"" + name + "\": null}")).isEqualTo(read("{}"));
    }

    @Test
    void a_text_of_blanks_is_none_and_other_blanks_stay() {
        assertThat(read("{\"text\": \" \\n\"}").text()).isEmpty();
        assertThat(read("{\"text\": \" a \"}").text()).contains(" a ");
        assertThat(read("{\"day\": \" 2015-06-08 \"}").day()).contains(LocalDate.of(2015, 6, 8));
    }

    @Test
    void a_list_that_may_be_missing_is_told_from_an_empty_one() {
        assertThat(read("{}").perhaps()).isEmpty();
        assertThat(read("{\"perhaps\": []}").perhaps()).contains(List.of());
        assertThat(read("{}").parts()).isEqualTo(read("{\"parts\": []}").parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"a\",}", "{\"text\":", "{\"text\": \"a\"} {}", "{\"text\": \"a\" \"b\"}"})
    void what_is_broken_is_said_with_its_line(String body) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> read(body));
        assertThat(refusal.kind()).isEqualTo(Problem.Kind.MALFORMED);
        assertThat(refusal.sentence()).contains("line 1");
    }

    @Test
    void brackets_within_a_text_are_not_counted_as_depth() {
        String brackets = "[{".repeat(100) + "\\\"";
        assertThat(read("{\"text\": \"" + brackets + "\"}").text())
                .hasValueSatisfying(text -> assertThat(text).hasSize(201));
    }

    @ParameterizedTest
    @CsvSource({"49, true", "50, false"})
    void fifty_levels_are_taken_and_no_more(int lists, boolean taken) {
        String json = "{\"texts\": " + "[".repeat(lists) + "]".repeat(lists) + "}";
        Problem refusal = catchThrowableOfType(Problem.class, () -> read(json));
        assertThat(refusal.kind()).isEqualTo(taken ? Problem.Kind.INVALID : Problem.Kind.MALFORMED);
    }

    @Provide
    Arbitrary<Anything> anything() {
        Arbitrary<Part> part = Arbitraries.strings().withChars("aé\"\\/中\n").map(Part::new);
        var scalars = Combinators.combine(
                Arbitraries.strings()
                        .withChars("a b\"\\{}[]\t\u2028")
                        .ofMinLength(1)
                        .map(text -> "x" + text)
                        .optional(),
                Arbitraries.longs()
                        .between(-700_000, 2_900_000)
                        .map(LocalDate::ofEpochDay)
                        .optional(),
                Arbitraries.integers().between(-999_999_999, 999_999_999).optional(),
                Arbitraries.longs()
                        .between(-1_000_000_000, 1_000_000_000)
                        .map(p -> new Money(BigDecimal.valueOf(p, 2)))
                        .optional(),
                Arbitraries.of(true, false).optional(),
                Arbitraries.of(Month.class).optional());
        var lists = Combinators.combine(
                Arbitraries.of(Month.class).set(),
                Arbitraries.strings().withChars("ab\"").list().ofMaxSize(4),
                part.optional(),
                part.list().ofMaxSize(3));
        return Combinators.combine(scalars.as(Scalars::new), lists.as(Lists::new))
                .as((one, many) -> new Anything(
                        one.text,
                        one.day,
                        one.number,
                        one.money,
                        Optional.empty(),
                        one.flag,
                        one.choice,
                        many.choices,
                        many.texts,
                        many.part,
                        many.parts,
                        Optional.of(many.parts)));
    }

    private record Scalars(
            Optional<String> text,
            Optional<LocalDate> day,
            Optional<Integer> number,
            Optional<Money> money,
            Optional<Boolean> flag,
            Optional<Month> choice) {}

    private record Lists(Set<Month> choices, List<String> texts, Optional<Part> part, List<Part> parts) {}

    @Property(tries = 300)
    void whatever_a_record_holds_comes_back_as_it_went(@ForAll("anything") Anything sent) {
        assertThat(read(json(sent))).isEqualTo(sent);
    }

    private static String json(Anything sent) {
        var json = Json.createObjectBuilder();
        sent.text.ifPresent(text -> json.add("text", text));
        sent.day.ifPresent(day -> json.add("day", day.toString()));
        sent.number.ifPresent(number -> json.add("number", number));
        sent.money.ifPresent(money -> json.add("money", money.pounds()));
        sent.flag.ifPresent(flag -> json.add("flag", flag));
        sent.choice.ifPresent(choice -> json.add("choice", choice.name()));
        json.add("choices", list(sent.choices.stream().map(Month::name).collect(Collectors.toList())));
        json.add("texts", list(sent.texts));
        sent.part.ifPresent(part -> json.add("part", object(part)));
        for (String name : List.of("parts", "perhaps")) {
            var parts = Json.createArrayBuilder();
            sent.parts.forEach(part -> parts.add(object(part)));
            json.add(name, parts);
        }
        return json.build().toString();
    }

    private static JsonArrayBuilder list(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static JsonObjectBuilder object(Part part) {
        return Json.createObjectBuilder().add("name", part.name);
    }

    @Test
    void only_a_record_is_read_and_only_of_what_can_be_read() {
        record Odd(Optional<Thread> thread) {}
        assertThatThrownBy(() -> JsonReader.read("{}".getBytes(StandardCharsets.UTF_8), Odd.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thread");
    }

    @Test
    void faults_stand_in_the_order_of_the_record_whatever_the_order_of_the_document() {
        Problem refusal = catchThrowableOfType(
                Problem.class, () -> read("{\"parts\": 1, \"texts\": 1, \"flag\": 1, \"text\": 1, \"x\": 1}"));
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("text", "flag", "texts", "parts", "x");
    }
}
