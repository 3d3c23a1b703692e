package uk.gov.cafcass.intranet.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernState;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsFrom;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/** Holds openapi.yaml against the resources. That each status it names is the one that comes, the system tests say. */
class OpenApiTest {

    private static final Map<String, Object> DOCUMENT = document();

    @Test
    void every_operation_of_the_resources_is_told_and_no_other() {
        assertThat(told(operation -> true)).containsExactlyInAnyOrderElementsOf(operations(method -> true));
    }

    @Test
    void every_operation_says_what_it_answers_without_a_token_and_when_things_go_wrong() {
        operationsTold().forEach(operation -> assertThat(map(operation, "responses"))
                .as("%s", operation.get("operationId"))
                .containsKeys("401", "500", "503"));
    }

    @Test
    void every_change_says_that_it_can_be_refused_and_what_a_body_can_do_wrong() {
        operationsTold()
                .filter(operation -> operation.containsKey("requestBody"))
                .forEach(operation -> assertThat(map(operation, "responses"))
                        .as("%s", operation.get("operationId"))
                        .containsKeys("400", "413", "415", "422"));
    }

    @Test
    void whatever_takes_an_Idempotency_Key_says_so() {
        assertThat(told(OpenApiTest::takesKey))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        operations(method -> method.isAnnotationPresent(Idempotent.class)));
    }

    @Test
    void every_reference_within_the_document_leads_somewhere() {
        assertThat(references(DOCUMENT)).isNotEmpty().allSatisfy(reference -> assertThat(resolved(reference))
                .as(reference)
                .isNotEmpty());
    }

    @Test
    void the_words_are_those_of_the_domain() {
        assertThat(words("Kind")).isEqualTo(names(RequestKind.values()));
        assertThat(words("Channel")).isEqualTo(names(Channel.values()));
        assertThat(words("State")).isEqualTo(names(RequestState.values()));
        assertThat(words("Outcome")).isEqualTo(names(Outcome.values()));
        assertThat(words("ServiceKind")).isEqualTo(names(ServiceKind.values()));
        assertThat(words("Use")).isEqualTo(names(Use.values()));
        assertThat(words("AccessFeature")).isEqualTo(names(AccessFeature.values()));
        assertThat(words("Area")).isEqualTo(names(Area.values()));
        assertThat(words("GrantKind")).isEqualTo(names(GrantKind.values()));
        assertThat(words("FundingSource")).isEqualTo(names(FundingSource.values()));
        assertThat(words("UnitsFrom")).isEqualTo(names(UnitsFrom.values()));
        assertThat(words("ConcernKind")).isEqualTo(names(ConcernKind.values()));
        assertThat(words("ConcernState")).isEqualTo(names(ConcernState.values()));
        assertThat(words("ConcernStep"))
                .isEqualTo(Arrays.stream(ConcernStep.values())
                        .map(ConcernStep::slug)
                        .toList());
        assertThat(words("DocumentKind")).isEqualTo(names(DocumentKind.values()));
        assertThat(words("ImportState")).isEqualTo(names(ImportState.values()));
        assertThat(words("ImportRowKind")).isEqualTo(names(RowKind.values()));
        assertThat(words("RequestOutcome")).isEqualTo(names(RequestOutcome.values()));
        assertThat(words("Step"))
                .isEqualTo(Arrays.stream(Step.values()).map(Step::slug).toList());
    }

    private static Map<String, Object> document() {
        try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Yaml().load(Objects.requireNonNull(yaml));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Such as {@code GET /requests/{reference}}, from the annotations. */
    private static Set<String> operations(Predicate<Method> which) {
        return new ClassFileImporter()
                .importPackages("uk.gov.cafcass.intranet").stream()
                        .filter(found -> found.isAnnotatedWith(Path.class))
                        .map(found -> found.reflect())
                        .flatMap(resource -> operations(below(resource), resource, which))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Also those of the resources that its methods lead to. */
    private static Stream<String> operations(String path, Class<?> resource, Predicate<Method> which) {
        return Arrays.stream(resource.getMethods()).flatMap(method -> {
            String there = path + below(method);
            List<String> verbs = verbs(method);
            return verbs.isEmpty() && method.isAnnotationPresent(Path.class)
                    ? operations(there, method.getReturnType(), which)
                    : verbs.stream().filter(verb -> which.test(method)).map(verb -> verb + " " + there);
        });
    }

    private static List<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .toList();
    }

    private static String below(AnnotatedElement place) {
        Path path = place.getAnnotation(Path.class);
        return path == null ? "" : path.value().replaceAll("\\{\\s*(\\w+)\\s*:.*?}(?=/|$)", "{$1}");
    }

    private static Set<String> told(Predicate<Map<String, Object>> which) {
        Set<String> told = new TreeSet<>();
        map(DOCUMENT, "paths").forEach((path, item) -> asMap(item).entrySet().stream()
                .filter(entry -> !entry.getKey().equals("parameters") && which.test(asMap(entry.getValue())))
                .forEach(entry -> told.add(entry.getKey().toUpperCase(Locale.ROOT) + " " + path)));
        return told;
    }

    private static boolean takesKey(Map<String, Object> operation) {
        return ((List<?>) operation.getOrDefault("parameters", List.of()))
                .stream()
                        .map(OpenApiTest::asMap)
                        .map(parameter -> parameter.containsKey("$ref")
                                ? resolved(String.valueOf(parameter.get("$ref")))
                                : parameter)
                        .anyMatch(parameter -> "Idempotency-Key".equals(parameter.get("name")));
    }

    private static Stream<Map<String, Object>> operationsTold() {
        return map(DOCUMENT, "paths").values().stream()
                .flatMap(item -> asMap(item).entrySet().stream())
                .filter(entry -> !entry.getKey().equals("parameters"))
                .map(entry -> asMap(entry.getValue()));
    }

    private static Set<String> references(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> "$ref".equals(entry.getKey())
                            ? Stream.of(String.valueOf(entry.getValue()))
                            : references(entry.getValue()).stream())
                    .collect(Collectors.toSet());
        }
        return node instanceof List<?> list
                ? list.stream().flatMap(item -> references(item).stream()).collect(Collectors.toSet())
                : Set.of();
    }

    private static Map<String, Object> resolved(String reference) {
        Object node = DOCUMENT;
        for (String step : reference.substring("#/".length()).split("/")) {
            node = asMap(node).getOrDefault(step, Map.of());
        }
        return asMap(node);
    }

    private static Object words(String schema) {
        return Objects.requireNonNull(
                map(map(map(DOCUMENT, "components"), "schemas"), schema).get("enum"));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return asMap(Objects.requireNonNull(parent.get(name), name));
    }

    @SuppressWarnings("unchecked") // as YAML's maps are
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }
}
