package nl.dossierbrug.core.spi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.School;

/**
 * What a connector is given to judge by.
 *
 * @param school the school that hands over or receives
 * @param settings the value of every setting the connector declared, by key; the declared default where nobody set it
 * @param role the role of the acting user, in small letters: {@code directie}, {@code administratie}, {@code ib},
 *        {@code leerkracht} or {@code beheerder}
 * @param today the date to reckon with
 * @param deliveryPoint the delivery point (aanleverpunt) that the school registered with this system; empty when it has
 *        none
 */
public record Context(School school, Map<String, String> settings, String role, LocalDate today,
		Optional<String> deliveryPoint) {

	public Context {
		Objects.requireNonNull(school);
		settings = Map.copyOf(settings);
		Objects.requireNonNull(role);
		Objects.requireNonNull(today);
		Objects.requireNonNull(deliveryPoint);
	}

	/** Of a school without a delivery point. */
	public Context(School school, Map<String, String> settings, String role, LocalDate today) {
		this(school, settings, role, today, Optional.empty());
	}

	/**
	 * Whether a true/false setting is on.
	 *
	 * @param key a key the connector declared
	 */
	public boolean isOn(String key) {
		return Boolean.parseBoolean(settings.get(key));
	}

	/** Without the settings: there may be secrets among them. */
	@Override
	public String toString() {
		return school + " " + role + " " + today;
	}
}
