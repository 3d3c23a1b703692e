package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.kernel.workingdays.Count;

/** A due date as JSON, with the days that were not counted and why (G-2). */
final class DeadlineJson {

    private DeadlineJson() {}

    static JsonObject of(RequestKind kind, Count count) {
        return Builders.JSON
                .createObjectBuilder()
                .add("kind", kind.name())
                .add("received", count.received().toString())
                .add("due", count.due().toString())
                .add("workingDays", count.workingDays())
                .add("skipped", skipped(count))
                .build();
    }

    static JsonArrayBuilder skipped(Count count) {
        JsonArrayBuilder days = Builders.JSON.createArrayBuilder();
        count.skipped()
                .forEach(day -> days.add(Builders.JSON
                        .createObjectBuilder()
                        .add("date", day.date().toString())
                        .add("reason", day.reason())));
        return days;
    }
}
