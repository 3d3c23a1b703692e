package uk.gov.cafcass.intranet.look.page;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a mark of the content into the address of our theme and scripts, so that browsers may keep them until it changes. */
public class VersionedAssets extends ResourceHandlerWrapper {

    private static final List<String> LIBRARIES = List.of("look", "primefaces-cafcass");

    public VersionedAssets(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        return marked(super.createResource(name, library), library, name);
    }

    @Override
    public @Nullable Resource createResource(String name, String library, String type) {
        return marked(super.createResource(name, library, type), library, name);
    }

    private static @Nullable Resource marked(@Nullable Resource resource, @Nullable String library, String name) {
        return resource == null || library == null || !LIBRARIES.contains(library)
                ? resource
                : new Marked(resource, library + "/" + name);
    }

    /** A resource with the mark in its address. */
    private static final class Marked extends ResourceWrapper {
        private final String file;

        Marked(Resource wrapped, String file) {
            super(wrapped);
            this.file = file;
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath().replaceFirst("&v=[^&]*", "");
            return path + (path.contains("?") ? "&" : "?") + "v=" + Assets.markOf(file);
        }
    }
}
