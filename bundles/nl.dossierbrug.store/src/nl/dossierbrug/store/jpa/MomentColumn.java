package nl.dossierbrug.store.jpa;

import java.time.Instant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import nl.dossierbrug.store.blob.Moments;

/** A moment in a column: exact, and the same in every database and time zone. */
@Converter
public class MomentColumn implements AttributeConverter<Instant, Long> {

	private final Moments moments = new Moments();

	@Override
	public Long convertToDatabaseColumn(Instant moment) {
		return moment == null ? null : moments.number(moment);
	}

	@Override
	public Instant convertToEntityAttribute(Long number) {
		return number == null ? null : moments.moment(number);
	}
}
