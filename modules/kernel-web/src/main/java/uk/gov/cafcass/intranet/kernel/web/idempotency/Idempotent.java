package uk.gov.cafcass.intranet.kernel.web.idempotency;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;

/** On a method of a resource that takes an {@code Idempotency-Key}; what it makes, it makes by {@link IdempotentRequest#once}. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
