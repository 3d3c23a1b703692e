package uk.gov.cafcass.intranet.systemtests.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.gov.cafcass.intranet.systemtests.OnStandalone;

/** A test of the standalone intranet in Chromium: its methods are given an {@code Intranet} and a {@code Browser}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({OnStandalone.class, InChromium.class})
@interface BrowserTest {}
