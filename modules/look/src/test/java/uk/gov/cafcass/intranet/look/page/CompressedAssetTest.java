package uk.gov.cafcass.intranet.look.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Css and scripts go out compressed, to browsers that say that they take it so. */
class CompressedAssetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "gzip, deflate, br | true",
                "br;q=1.0, gzip;q=0.8, *;q=0.1 | true",
                "deflate,GZIP | true",
                "gzip;q=0 | false",
                "gzip;q=0.0, br | false",
                "deflate, br | false",
                "identity | false",
                "none | false"
            })
    void gzip_goes_to_who_takes_it(String accepted, boolean takes) {
        assertThat(CompressedAsset.takesGzip(accepted)).isEqualTo(takes);
    }

    @Test
    void what_is_unpacked_is_what_was_packed() throws IOException {
        byte[] plain = "a { color: black; }\n".repeat(500).getBytes(StandardCharsets.UTF_8);

        CompressedAsset asset = CompressedAsset.of("text/css", plain);

        assertThat(asset.compressed()).hasSizeLessThan(200);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(asset.compressed()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    void another_content_has_another_tag() {
        byte[] one = {1, 2, 3};
        byte[] other = {3, 2, 1};

        assertThat(CompressedAsset.of("text/css", one).tag())
                .isEqualTo(CompressedAsset.of("text/css", one.clone()).tag())
                .isNotEqualTo(CompressedAsset.of("text/css", other).tag());
    }
}
