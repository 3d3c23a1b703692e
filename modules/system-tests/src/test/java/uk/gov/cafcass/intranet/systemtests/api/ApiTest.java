package uk.gov.cafcass.intranet.systemtests.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.gov.cafcass.intranet.systemtests.OnStandalone;

/** Tests that call the API; their constructors may ask for the intranet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnStandalone.class)
@interface ApiTest {}
