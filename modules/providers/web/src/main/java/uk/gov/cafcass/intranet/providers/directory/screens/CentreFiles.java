package uk.gov.cafcass.intranet.providers.directory.screens;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.files.Disposition;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;

/** What the directory lets people save: {@code centres.csv} and {@code centres.geojson}, with the search in the address. */
@WebServlet("/providers/files/*")
public class CentreFiles extends HttpServlet {

    private final CentreFinding finding;
    private final Places places;

    @Inject
    CentreFiles(CentreFinding finding, Places places) {
        this.finding = finding;
        this.places = places;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/centres.csv" -> {
                List<Found> found = found(request);
                Map<String, String> areas =
                        places.dfjAreas().stream().collect(Collectors.toMap(DfjArea::code, DfjArea::name));
                try (Writer writer = writer(response, "centres.csv", "text/csv")) {
                    CentresCsv.write(found, areas, writer);
                }
            }
            case "/centres.geojson" -> {
                String json = CentresGeoJson.of(found(request)).toString();
                try (Writer writer = writer(response, "centres.geojson", "application/geo+json")) {
                    writer.write(json);
                }
            }
            default -> throw Problem.of(Kind.NOT_FOUND, "file.unknown", "There is no such file.");
        }
    }

    private List<Found> found(HttpServletRequest request) {
        CentreParameters parameters = new CentreParameters(request);
        return finding.everything(parameters.near(), parameters.filter()).lines();
    }

    private static Writer writer(HttpServletResponse response, String fileName, String mediaType) throws IOException {
        response.setContentType(mediaType);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", Disposition.attachment(fileName));
        return response.getWriter();
    }
}
