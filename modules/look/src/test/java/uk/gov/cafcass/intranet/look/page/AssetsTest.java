package uk.gov.cafcass.intranet.look.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.look.FakeFaces;

/** What stands around every page: addresses of what it is made of, where a record is shown, and who is at the screen. */
class AssetsTest {

    @Test
    void the_address_of_a_file_says_its_content_so_that_a_browser_may_keep_it_for_a_year() {
        try (FakeFaces faces = FakeFaces.open()) {
            assertThat(Assets.asset("regions.json"))
                    .matches("/intranet/look/regions\\.json\\?v=[0-9a-f]{5,8}")
                    .isEqualTo(Assets.asset("regions.json"));
            assertThat(Assets.asset("forms.js"))
                    .as("another content, another address")
                    .doesNotEndWith(Assets.markOf("look/regions.json"));
            assertThat(Assets.webJar("leaflet", "dist/leaflet.js"))
                    .matches("/intranet/webjars/leaflet/\\d+\\.\\d+\\.\\d+/dist/leaflet\\.js");
            assertThat(faces.messages).isEmpty();
        }
    }

    @Test
    void what_is_not_there_has_a_mark_all_the_same() {
        assertThat(Assets.mark("look/none.css")).isEqualTo("0");
        assertThat(Assets.version("none")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "look, /jakarta.faces.resource/forms.js.xhtml?ln=look, &v=",
        "look, /jakarta.faces.resource/forms.js.xhtml, ?v=",
        "look, /jakarta.faces.resource/forms.js.xhtml?ln=look&v=15.0, &v=",
    })
    void our_own_resources_have_the_mark_of_their_content_once(String library, String path, String before) {
        String marked = marked(library, path);
        assertThat(marked)
                .endsWith(before + Assets.markOf("look/forms.js"))
                .doesNotContain("15.0")
                .containsOnlyOnce("v=");
    }

    @ParameterizedTest
    @CsvSource({"primefaces, /core.js.xhtml?ln=primefaces&v=15.0", ", /core.js.xhtml"})
    void those_of_others_are_left_alone(@Nullable String library, String path) {
        assertThat(marked(library, path)).isEqualTo(path);
    }

    @Test
    void a_resource_that_there_is_not_stays_so() {
        assertThat(new VersionedAssets(handler(null)).createResource("forms.js", "look"))
                .isNull();
    }

    @NullUnmarked
    private static String marked(@Nullable String library, String path) {
        VersionedAssets assets = new VersionedAssets(handler(path));
        String marked = assets.createResource("forms.js", library).getRequestPath();
        assertThat(assets.createResource("forms.js", library, "text/javascript").getRequestPath())
                .isEqualTo(marked);
        return marked;
    }

    @NullUnmarked
    private static ResourceHandler handler(@Nullable String path) {
        Resource resource = path == null
                ? null
                : new ResourceWrapper(null) {
                    @Override
                    public String getRequestPath() {
                        return path;
                    }
                };
        return new ResourceHandlerWrapper(null) {
            @Override
            public Resource createResource(String name, String library) {
                return resource;
            }

            @Override
            public Resource createResource(String name, String library, String type) {
                return resource;
            }
        };
    }

    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"})
    private static <T> Instance<T> beans(T... beans) {
        return (Instance<T>) Proxy.newProxyInstance(
                AssetsTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, called, given) -> switch (called.getName()) {
                    case "stream" -> Stream.of(beans);
                    case "isResolvable" -> beans.length == 1;
                    case "get" -> beans[0];
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    @Test
    void a_record_is_shown_by_the_module_that_knows_it_and_one_of_no_module_leads_to_the_beginning() {
        SubjectPages centres = subject -> Optional.of("/centre?id=" + subject.id())
                .filter(any -> subject.type().equals("providers.centre"));
        SubjectPages requests = subject -> Optional.of("/request?id=" + subject.id())
                .filter(any -> subject.type().equals("correspondence.request"));
        SubjectAddresses addresses = new SubjectAddresses(beans(centres, requests));
        assertThat(List.of(
                        addresses.of(new SubjectRef("providers.centre", 7)),
                        addresses.of(new SubjectRef("correspondence.request", 8)),
                        addresses.of(new SubjectRef("gone.thing", 9))))
                .containsExactly("/centre?id=7", "/request?id=8", "/");
    }

    @Test
    void without_anybody_who_says_who_it_is_nobody_is_signed_in() {
        PageHeader nobody = new PageHeader(beans());
        assertThat(nobody.isSignedIn()).isFalse();
        assertThat(nobody.getName() + nobody.getUsername()).isEmpty();
        assertThat(nobody.getWorkWaiting()).isZero();
        assertThat(nobody.getVersion()).isNotEmpty();
    }

    @Test
    void the_header_says_who_is_signed_in_and_how_much_waits() {
        PageHeader header = new PageHeader(beans(new CurrentUser() {
            @Override
            public boolean signedIn() {
                return true;
            }

            @Override
            public String username() {
                return "cora";
            }

            @Override
            public String name() {
                return "Cora Bell";
            }

            @Override
            public int workWaiting() {
                return 3;
            }
        }));
        assertThat(header.isSignedIn()).isTrue();
        assertThat(header.getUsername()).isEqualTo("cora");
        assertThat(header.getName()).isEqualTo("Cora Bell");
        assertThat(header.getWorkWaiting()).isEqualTo(3);
    }
}
