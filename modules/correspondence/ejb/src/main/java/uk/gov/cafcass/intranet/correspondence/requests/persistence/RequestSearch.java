package uk.gov.cafcass.intranet.correspondence.requests.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;

/** Keeps what full-text search reads in step with a request: its subject first, then its text, questions and answers. */
@ApplicationScoped
public class RequestSearch {

    private static final String INDEX =
            """
            insert into correspondence.request_search as s (request_id, document, search)
            select r.id, d.document,
                   setweight(to_tsvector('english', r.subject), 'A') || setweight(to_tsvector('english', left(d.document, 300000)), 'B')
            from correspondence.request r
            cross join lateral (
              select r.text || coalesce(string_agg(
                  E'\\n' || q.text || E'\\n' || regexp_replace(q.answer_html, '<[^>]*>', ' ', 'g'), '' order by q.number), '') as document
              from correspondence.question q where q.request_id = r.id) d
            where r.id = ?1
            on conflict (request_id) do update set document = excluded.document, search = excluded.search""";

    private final EntityManager entities;

    @Inject
    public RequestSearch(@CorrespondenceUnit EntityManager entities) {
        this.entities = entities;
    }

    /** Reads the request's words again; call it while the request is locked, after what was changed. */
    public void index(long requestId) {
        entities.flush();
        entities.createNativeQuery(INDEX).setParameter(1, requestId).executeUpdate();
    }
}
