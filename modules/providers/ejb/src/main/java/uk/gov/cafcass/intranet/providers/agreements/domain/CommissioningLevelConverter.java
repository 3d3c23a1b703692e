package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A commissioning level as its number. */
@Converter(autoApply = true)
public class CommissioningLevelConverter implements AttributeConverter<CommissioningLevel, Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable CommissioningLevel level) {
        return level == null ? null : level.number();
    }

    @Override
    public @Nullable CommissioningLevel convertToEntityAttribute(@Nullable Integer column) {
        return column == null ? null : CommissioningLevel.of(column).orElseThrow();
    }
}
