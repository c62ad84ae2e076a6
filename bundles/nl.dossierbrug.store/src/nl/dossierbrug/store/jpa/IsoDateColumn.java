package nl.dossierbrug.store.jpa;

import java.time.LocalDate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A date in a column, as ISO 8601 text: no driver gets to reckon with time zones or old calendars. */
@Converter
public class IsoDateColumn implements AttributeConverter<LocalDate, String> {

	@Override
	public String convertToDatabaseColumn(LocalDate date) {
		return date == null ? null : date.toString();
	}

	@Override
	public LocalDate convertToEntityAttribute(String text) {
		return text == null ? null : LocalDate.parse(text);
	}
}
