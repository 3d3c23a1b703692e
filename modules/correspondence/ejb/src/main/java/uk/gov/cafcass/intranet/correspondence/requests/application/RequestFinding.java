package uk.gov.cafcass.intranet.correspondence.requests.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Found;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.FoundPage;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSubject;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestRows;
import uk.gov.cafcass.intranet.kernel.search.Searchable;

/** Lets the search page find requests. */
@ApplicationScoped
public class RequestFinding implements Searchable {

    private final RequestLists lists;
    private final Access access;

    @Inject
    RequestFinding(RequestLists lists, Access access) {
        this.lists = lists;
        this.access = access;
    }

    @Override
    public boolean open() {
        return access.mayRead();
    }

    @Override
    public Findings find(String words, int limit, int leaveOut) {
        FoundPage page = lists.search(words, limit, leaveOut);
        return new Findings(
                "Requests",
                page.lines().stream().map(RequestFinding::finding).toList(),
                Math.min(page.found(), RequestRows.RANKED),
                page.found() > RequestRows.RANKED);
    }

    private static Finding finding(Found found) {
        RequestSummary row = found.line().row();
        return new Finding(
                row.reference() + ": " + row.subject(),
                RequestSubject.request(row.reference()),
                row.state().label(),
                pieces(found.snippets()));
    }

    /** Takes the marks that the database set around hits apart. */
    static List<Piece> pieces(String snippets) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < snippets.length()) {
            int start = snippets.indexOf(RequestRows.HIT, at);
            int end = start < 0 ? -1 : snippets.indexOf(RequestRows.END, start);
            if (end < 0) {
                break;
            }
            add(pieces, snippets.substring(at, start), false);
            add(pieces, snippets.substring(start + 1, end), true);
            at = end + 1;
        }
        add(pieces, snippets.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }
}
