package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** A problem as RFC 9457 writes it, with our {@code code}, {@code rule}, {@code faults} and what else helps to recover. */
final class ProblemDocument {

    static final String MEDIA_TYPE = "application/problem+json";

    /** Names a kind of problem for ever and leads nowhere (RFC 4151). */
    private static final String TYPE = "tag:cafcass.gov.uk,2026:intranet/problem/";

    private ProblemDocument() {}

    /**
     * The document.
     *
     * @param instance what was asked for, as a reference relative to the server
     */
    static JsonObject of(Problem problem, int status, String title, String instance) {
        JsonObjectBuilder document = Json.createObjectBuilder(problem.extras())
                .add("type", TYPE + problem.code())
                .add("title", title)
                .add("status", status)
                .add("detail", problem.sentence())
                .add("instance", instance)
                .add("code", problem.code());
        String rule = problem.rule();
        if (rule != null) {
            document.add("rule", rule);
        }
        if (!problem.faults().isEmpty()) {
            JsonArrayBuilder faults = Json.createArrayBuilder();
            problem.faults().forEach(fault -> faults.add(one(fault)));
            document.add("faults", faults);
        }
        return document.build();
    }

    private static JsonObjectBuilder one(Fault fault) {
        return Json.createObjectBuilder().add("field", fault.field()).add("sentence", fault.sentence());
    }
}
