package uk.gov.cafcass.intranet.providers.finance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.web.idempotency.Idempotent;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.kernel.web.versions.IfMatch;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigure;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;
import uk.gov.cafcass.intranet.providers.web.YearInput;

/** The figures of a financial year: budget, spending, units, contact activities, forecast (P-12). */
@Path("/providers/years/{year}")
@CommissionersWrite
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class YearsResource {

    private final YearReading reading;
    private final YearRegister register;
    private final IdempotentRequest request;

    @Inject
    public YearsResource(YearReading reading, YearRegister register, IdempotentRequest request) {
        this.reading = reading;
        this.register = register;
        this.request = request;
    }

    @GET
    public YearJson year(@PathParam("year") String written) {
        return YearJson.of(reading.year(YearInput.parse(written).year()));
    }

    @GET
    @Path("/units")
    public Response units(@PathParam("year") String written) {
        YearView view = reading.year(YearInput.parse(written).year());
        return VersionedResponse.of(view.unitsVersion(), YearJson.Units.of(view))
                .ok();
    }

    /** All of them at once: what is not sent is taken off. */
    @PUT
    @Path("/units")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enterUnits(
            @PathParam("year") String written,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        FinancialYear year = YearInput.parse(written).year();
        int version = IfMatch.read(ifMatch, "units.if-match", "units of the year");
        List<UnitsDelivered> sent =
                JsonReader.read(body, FigureInput.Table.class).of(year);
        register.enterUnits(year, version, sent);
        return units(written);
    }

    @Path("/budget")
    public Figures<BudgetLine> budget() {
        return new Figures<>(
                this, BudgetLine.class, year -> year, FigureInput.Budget.class, YearView::budget, YearJson.Summary::of);
    }

    @Path("/volumes")
    public Figures<ActivityVolume> volumes() {
        return new Figures<>(
                this,
                ActivityVolume.class,
                year -> year,
                FigureInput.Volume.class,
                YearView::volumes,
                YearJson.Volume::of);
    }

    /** Of the year after the one in the address. */
    @Path("/forecasts")
    public Figures<Forecast> forecasts() {
        return new Figures<>(
                this,
                Forecast.class,
                FinancialYear::next,
                FigureInput.Expected.class,
                YearView::forecasts,
                YearJson.Expected::of);
    }

    /** The figures of one sort, each by itself. */
    @CommissionersWrite
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Figures<T extends YearFigure> {

        private final YearsResource years;
        private final Class<T> sort;
        private final UnaryOperator<FinancialYear> ofWhich;
        private final Class<? extends FigureInput<T>> input;
        private final Function<YearView, List<Versioned<T>>> those;
        private final Function<Versioned<T>, Object> json;

        /**
         * A sort of figures.
         *
         * @param ofWhich the year whose they are, from the one in the address
         * @param input one as it is sent
         * @param those that stand in the year of the address
         */
        private Figures(
                YearsResource years,
                Class<T> sort,
                UnaryOperator<FinancialYear> ofWhich,
                Class<? extends FigureInput<T>> input,
                Function<YearView, List<Versioned<T>>> those,
                Function<Versioned<T>, Object> json) {
            this.years = years;
            this.sort = sort;
            this.ofWhich = ofWhich;
            this.input = input;
            this.those = those;
            this.json = json;
        }

        private T read(InputStream body, FinancialYear year) {
            Record sent = JsonReader.read(body, input.asSubclass(Record.class));
            return input.cast(sent).of(year);
        }

        @POST
        @Idempotent
        @Consumes(MediaType.APPLICATION_JSON)
        public Response add(@PathParam("year") String written, InputStream body, @Context UriInfo uri) {
            FinancialYear year = YearInput.parse(written).year();
            T figure = read(body, ofWhich.apply(year));
            long id = years.request.once(() -> years.register.add(figure).id());
            Versioned<T> kept = those.apply(years.reading.year(year)).stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow(
                            () -> Problem.of(Kind.NOT_FOUND, "figure.unknown", "What was entered was removed since."));
            return answer(kept).created(uri, uri.getPath() + "/" + id);
        }

        private VersionedResponse answer(Versioned<T> kept) {
            return VersionedResponse.of(kept.version(), json.apply(kept));
        }

        @PUT
        @Path("/{id: [0-9]{1,18}}")
        @Consumes(MediaType.APPLICATION_JSON)
        public Response correct(
                @PathParam("year") String written,
                @PathParam("id") long id,
                @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                InputStream body) {
            FinancialYear year = ofWhich.apply(YearInput.parse(written).year());
            int version = IfMatch.read(ifMatch, "figure.if-match", "figure");
            T figure = read(body, year);
            Versioned<T> kept = years.register.correct(id, version, figure);
            return answer(kept).ok();
        }

        /** For one that was entered by mistake. */
        @DELETE
        @Path("/{id: [0-9]{1,18}}")
        public void remove(
                @PathParam("year") String written,
                @PathParam("id") long id,
                @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
            FinancialYear year = ofWhich.apply(YearInput.parse(written).year());
            years.register.remove(sort, year, id, IfMatch.read(ifMatch, "figure.if-match", "figure"));
        }
    }
}
