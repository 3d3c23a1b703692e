package uk.gov.cafcass.intranet.kernel.testing;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** The beans of a type, as the container would find them; made when they are asked for. */
final class FoundBeans<T> implements Instance<T> {

    private final Supplier<List<T>> beans;

    FoundBeans(Supplier<List<T>> beans) {
        this.beans = beans;
    }

    @Override
    public Iterator<T> iterator() {
        return beans.get().iterator();
    }

    @Override
    public T get() {
        List<T> found = beans.get();
        if (found.size() != 1) {
            throw new IllegalStateException("There is not one bean, but these: " + found);
        }
        return found.get(0);
    }

    @Override
    public boolean isUnsatisfied() {
        return beans.get().isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return beans.get().size() > 1;
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroy(T instance) {}

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw new UnsupportedOperationException();
    }
}
