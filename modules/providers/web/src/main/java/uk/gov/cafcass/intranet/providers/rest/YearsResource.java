package uk.gov.cafcass.intranet.providers.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.parameters.SentBytes;
import uk.gov.cafcass.intranet.kernel.parameters.SentJson;
import uk.gov.cafcass.intranet.kernel.parameters.SentObject;
import uk.gov.cafcass.intranet.kernel.parameters.SentVersion;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.YearRegister;
import uk.gov.cafcass.intranet.providers.application.YearView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.domain.commissioning.YearFigure;

/** The figures of a financial year: budget, spending, units, contact activities, forecast (P-12). */
@Path("/providers/years/{year}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class YearsResource {

    private final CommissioningReading reading;
    private final YearRegister register;
    private final KeptAnswer answer;

    @Inject
    public YearsResource(CommissioningReading reading, YearRegister register, KeptAnswer answer) {
        this.reading = reading;
        this.register = register;
        this.answer = answer;
    }

    @GET
    public YearJson year(@PathParam("year") String written) {
        return YearJson.of(reading.year(SentYear.read(written)));
    }

    @GET
    @Path("/units")
    public Response units(@PathParam("year") String written) {
        YearView view = reading.year(SentYear.read(written));
        return KeptAnswer.of(view.unitsVersion(), YearJson.Units.of(view));
    }

    /** All of them at once: what is not sent is taken off. */
    @PUT
    @Path("/units")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enterUnits(
            @PathParam("year") String written,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        FinancialYear year = SentYear.read(written);
        int version = SentVersion.read(ifMatch, "units.if-match", "units of the year");
        List<UnitsDelivered> sent = SentMoney.units(SentJson.object(SentBytes.json(body)), year);
        register.enterUnits(year, version, sent);
        return units(written);
    }

    @POST
    @Path("/budget")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addBudgetLine(
            @PathParam("year") String written,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        return add(
                new Sent(written, body, key, uri),
                "budget",
                SentMoney::budgetLine,
                YearView::budget,
                YearJson.Line::of);
    }

    @PUT
    @Path("/budget/{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correctBudgetLine(
            @PathParam("year") String written,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        return correct(new Seen(written, id, ifMatch), body, SentMoney::budgetLine, YearJson.Line::of);
    }

    @POST
    @Path("/volumes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addVolume(
            @PathParam("year") String written,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        return add(
                new Sent(written, body, key, uri),
                "volumes",
                SentMoney::volume,
                YearView::volumes,
                YearJson.Volume::of);
    }

    @PUT
    @Path("/volumes/{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correctVolume(
            @PathParam("year") String written,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        return correct(new Seen(written, id, ifMatch), body, SentMoney::volume, YearJson.Volume::of);
    }

    /** Of the year after the one in the address. */
    @POST
    @Path("/forecasts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addForecast(
            @PathParam("year") String written,
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri) {
        return add(
                new Sent(written, body, key, uri),
                "forecasts",
                SentMoney::forecast,
                YearView::forecasts,
                YearJson.Expected::of);
    }

    @PUT
    @Path("/forecasts/{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correctForecast(
            @PathParam("year") String written,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        return correct(new Seen(written, id, ifMatch), body, SentMoney::forecast, YearJson.Expected::of);
    }

    /** What comes with a new figure. */
    private record Sent(String year, InputStream body, @Nullable String key, UriInfo uri) {}

    /** Which figure is corrected, and what was seen of it. */
    private record Seen(String year, long id, @Nullable String ifMatch) {}

    private <T extends YearFigure> Response add(
            Sent sent,
            String place,
            BiFunction<SentObject, FinancialYear, T> read,
            Function<YearView, List<Kept<T>>> those,
            Function<Kept<T>, Object> json) {
        FinancialYear year = SentYear.read(sent.year());
        byte[] bytes = SentBytes.json(sent.body());
        T figure = read.apply(SentJson.object(bytes), year);
        return answer.made(
                sent.key(),
                bytes,
                sent.uri(),
                () -> register.add(figure).id(),
                "providers/years/" + year.slug() + "/" + place,
                id -> {
                    Kept<T> kept = those.apply(reading.year(year)).stream()
                            .filter(one -> one.id() == id)
                            .findFirst()
                            .orElseThrow(() -> Problem.of(
                                    Kind.NOT_FOUND, "figure.unknown", "What was entered was removed since."));
                    return new KeptAnswer.Made(kept.version(), json.apply(kept));
                });
    }

    private <T extends YearFigure> Response correct(
            Seen seen,
            InputStream body,
            BiFunction<SentObject, FinancialYear, T> read,
            Function<Kept<T>, Object> json) {
        FinancialYear year = SentYear.read(seen.year());
        int version = SentVersion.read(seen.ifMatch(), "figure.if-match", "figure");
        T figure = read.apply(SentJson.object(SentBytes.json(body)), year);
        Kept<T> kept = register.correct(seen.id(), version, figure);
        return KeptAnswer.of(kept.version(), json.apply(kept));
    }
}
