package nl.dossierbrug.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.Setting;

/**
 * The contexts in which a connector with some settings can find itself, by kind.
 *
 * @param settings what the connector declares
 */
record Contexts(List<Setting> settings) {

	private static final List<String> ROLES = List.of("directie", "administratie", "ib", "leerkracht", "beheerder");

	List<Context> all() {
		return ROLES.stream().flatMap(role -> Stream.of(values(Setting::standard), values(s -> of(s, "true")),
				values(s -> of(s, "false"))).flatMap(values -> Stream.of(Optional.<String>empty(), Optional.of("1"))
						.map(point -> context(values, role, point)))).toList();
	}

	private static String of(Setting setting, String value) {
		return switch (setting.kind()) {
			case YES_NO -> value;
			case TEXT, SECRET -> "0123456789";
			case FILE -> "list.csv";
			case ADDRESS -> "https://las.example/dienst";
			case CHOICE -> setting.choices().getFirst().value();
			case NUMBER -> "12";
			case DAY -> "31-07";
		};
	}

	/** Every setting at its default. */
	Map<String, String> standard() {
		return values(Setting::standard);
	}

	private Map<String, String> values(Function<Setting, String> value) {
		return settings.stream().collect(Collectors.toMap(Setting::key, value));
	}

	private static Context context(Map<String, String> values, String role, Optional<String> deliveryPoint) {
		return new Context(new School(new Brin("00ZZ")), values, role, LocalDate.of(2026, 3, 9), deliveryPoint);
	}
}
