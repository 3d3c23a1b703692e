package uk.gov.cafcass.intranet.look.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The menu at the left: the lines of all modules that this person may follow, under their sections. */
@Named
@RequestScoped
public class Menu {

    private final Instance<MenuEntry> entries;
    private final HttpServletRequest request;

    @Inject
    Menu(@Any Instance<MenuEntry> entries, HttpServletRequest request) {
        this.entries = entries;
        this.request = request;
    }

    /** The sections in order, each with its lines; the line where we are is marked. */
    public List<Section> getSections() {
        List<MenuEntry> visible = new ArrayList<>();
        for (MenuEntry entry : entries) {
            if (entry.visible()) {
                visible.add(entry);
            }
        }
        visible.sort(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::label));
        return sections(visible, request.getContextPath(), path());
    }

    static List<Section> sections(List<MenuEntry> ordered, String context, String here) {
        MenuEntry current = ordered.stream()
                .filter(entry -> leadsTo(entry.path(), here) || entry.below().contains(here))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .orElse(null);
        Map<String, List<Item>> bySection = new LinkedHashMap<>();
        for (MenuEntry entry : ordered) {
            bySection
                    .computeIfAbsent(entry.section(), section -> new ArrayList<>())
                    .add(line(entry, context, here, entry == current));
        }
        List<Section> sections = new ArrayList<>();
        bySection.forEach((label, lines) -> sections.add(new Section(label, lines)));
        return sections;
    }

    private static Item line(MenuEntry entry, String context, String here, boolean current) {
        String mark = !current ? "false" : here.equals(entry.path()) ? "page" : "true";
        return new Item(entry.label(), context + entry.path(), mark);
    }

    private static boolean leadsTo(String path, String here) {
        return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }

    /** The address as the browser knows it, also when the page was forwarded to. */
    private String path() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = forwarded instanceof String original ? original : request.getRequestURI();
        String path = uri.substring(request.getContextPath().length());
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }

    /** Lines under one heading. */
    public record Section(String label, List<Item> lines) {}

    /**
     * A line of the menu.
     *
     * @param here whether we are there: {@code page}, or {@code true} when we are on a page below it, or {@code false}; as
     *     {@code aria-current} says it
     */
    public record Item(String label, String url, String here) {}
}
