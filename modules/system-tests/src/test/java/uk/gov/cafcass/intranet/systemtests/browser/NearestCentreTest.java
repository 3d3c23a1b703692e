package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/**
 * A practitioner finds the nearest supervised centre that may be recommended today, how long families wait there and on which day the
 * centre said so (P-9, C-5). The screen says what the API says.
 */
@BrowserTest
class NearestCentreTest {

    @Test
    void the_nearest_supervised_centre_and_its_wait_are_found_with_the_mouse(Intranet intranet, Browser browser) {
        find(intranet, browser, new Mouse());
    }

    @Test
    void the_nearest_supervised_centre_and_its_wait_are_found_with_the_keyboard_alone(
            Intranet intranet, Browser browser) {
        find(intranet, browser, new Keys());
    }

    private static void find(Intranet intranet, Browser browser, Hands hands) {
        try (Person practitioner = Person.signIn(browser, intranet, "practitioner", hands)) {
            JsonObject nearest = nearest(practitioner, intranet);
            String wait = wait(nearest.getJsonObject("service"));

            practitioner.link("Centres and services");
            practitioner.waitForHeading("Centres and services");
            practitioner.fill("Postcode, district or place", "WR1 1AA");
            practitioner.button("Find centres");
            practitioner.page().locator(".found-line").waitFor();
            hands.press(practitioner.page().locator("summary", having("Filter")));
            practitioner.choose("Service", "Supervised contact");
            practitioner.button("Show");

            Locator first = practitioner.page().locator(".place").first();
            practitioner.page().locator(".chip", having("Supervised contact")).waitFor();
            assertThat(first.locator("h2").innerText()).isEqualTo(nearest.getString("name"));
            assertThat(first.locator(".place-far").innerText()).isEqualTo(far(nearest));
            assertThat(first.innerText()).contains(wait);

            practitioner.link(nearest.getString("name"));
            practitioner.waitForHeading(nearest.getString("name"));
            assertThat(practitioner.section("Services and waiting times")).contains("Supervised contact", wait);
            assertThat(practitioner.fact("Today")).contains("May be");
        }
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static JsonObject nearest(Person practitioner, Intranet intranet) {
        String answer = practitioner
                .page()
                .request()
                .get(
                        intranet.base() + "/api/providers/centres?near=WR1+1AA&service=SUPERVISED&limit=1",
                        RequestOptions.create().setHeader("Authorization", "Bearer " + intranet.token("practitioner")))
                .text();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            JsonObject centre = reader.readObject().getJsonArray("centres").getJsonObject(0);
            assertThat(centre.getBoolean("eligible")).isTrue();
            return centre;
        }
    }

    private static String far(JsonObject centre) {
        double miles = centre.getJsonNumber("miles").doubleValue();
        long whole = Math.round(miles);
        return miles < 1 ? "under 1 mile" : whole == 1 ? "1 mile" : whole + " miles";
    }

    private static String wait(JsonObject service) {
        int weeks = service.getInt("waitingWeeks");
        String words = weeks == 0 ? "No wait" : weeks == 1 ? "1 week" : weeks + " weeks";
        return words + ", stated on " + DateFormats.format(LocalDate.parse(service.getString("waitingStatedOn")));
    }
}
