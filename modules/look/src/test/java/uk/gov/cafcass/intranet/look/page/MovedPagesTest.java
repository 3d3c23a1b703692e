package uk.gov.cafcass.intranet.look.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovedPagesTest {

    private static final Map<String, Set<String>> RESOURCES = Map.of(
            "/", Set.of("/providers/", "/audit.xhtml"),
            "/providers/", Set.of("/providers/register/", "/providers/concerns/"),
            "/providers/register/",
                    Set.of(
                            "/providers/register/centre.xhtml",
                            "/providers/register/end.xhtml",
                            "/providers/register/a.css"),
            "/providers/concerns/", Set.of("/providers/concerns/end.xhtml"));

    private final List<String> answer = new ArrayList<>();

    @Test
    void an_address_without_its_room_leads_to_the_page_with_all_that_was_asked() throws Exception {
        ask("GET", "/providers/centre", "id=7&done=a%26b");
        assertThat(answer).containsExactly("301", "/intranet/providers/register/centre?id=7&done=a%26b");
    }

    @Test
    void it_does_so_where_nothing_was_asked() throws Exception {
        ask("HEAD", "/providers/centre", null);
        assertThat(answer).containsExactly("301", "/intranet/providers/register/centre");
    }

    @Test
    void what_is_sent_to_an_old_address_is_not_led_elsewhere() throws Exception {
        ask("POST", "/providers/centre", null);
        assertThat(answer).containsExactly("goes on");
    }

    @Test
    void pages_where_they_are_and_other_files_are_served() throws Exception {
        ask("GET", "/providers/register/centre", "id=7");
        ask("GET", "/providers/a", null);
        ask("GET", "/audit", null);
        assertThat(answer).containsExactly("goes on", "goes on", "goes on");
    }

    @Test
    void a_name_that_two_rooms_have_leads_nowhere() throws Exception {
        ask("GET", "/providers/end", null);
        assertThat(answer).containsExactly("goes on");
    }

    private void ask(String method, String path, @Nullable String query) throws Exception {
        MovedPages filter = new MovedPages();
        ServletContext context = answering(
                ServletContext.class,
                (name, words) -> name.equals("getResourcePaths") ? RESOURCES.get(words[0]) : null);
        filter.init(answering(FilterConfig.class, (name, words) -> context));
        Map<String, Object> request = query == null
                ? Map.of("getMethod", method, "getServletPath", path, "getContextPath", "/intranet")
                : Map.of(
                        "getMethod", method,
                        "getServletPath", path,
                        "getContextPath", "/intranet",
                        "getQueryString", query);
        FilterChain chain = (asked, answered) -> answer.add("goes on");
        filter.doFilter(
                answering(HttpServletRequest.class, (name, words) -> request.get(name)),
                answering(HttpServletResponse.class, (name, words) -> {
                    answer.add(words[words.length - 1].toString());
                    return null;
                }),
                chain);
    }

    private interface Answers {
        @Nullable Object to(String method, Object[] words);
    }

    private static <T> T answering(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, words) -> answers.to(method.getName(), words)));
    }
}
