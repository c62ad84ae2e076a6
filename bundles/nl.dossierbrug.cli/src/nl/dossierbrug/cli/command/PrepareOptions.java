package nl.dossierbrug.cli.command;

import nl.dossierbrug.core.spi.Way;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.cli.session.Services;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.exchange.prepare.Along;
import nl.dossierbrug.exchange.prepare.OrderFiles;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.prepare.Parents;
import nl.dossierbrug.exchange.prepare.PerRow;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.standard.Composition.Contact;
import nl.dossierbrug.standard.OsoStandard;

/** What may be typed to say how dossiers are composed, and the order that it makes together. */
final class PrepareOptions {

	static final List<String> PROFILES = List.of("POPO", "POVO", "VOVO", "BB", "POSWV", "VOSWV");
	private static final String[] ANSWERS = {"Ja", "Nee", Parents.UNKNOWN};

	private final Arguments arguments;
	private final Services services;

	PrepareOptions(Arguments arguments, Services services) {
		this.arguments = arguments;
		this.services = services;
	}

	static void describe(Syntax syntax) {
		syntax.optional("--profile", String.join("|", PROFILES)).repeated("--category", "cat_x=OPT-UIT")
				.optional("--school-years", "N").optional("--contact", "\"NAME;PHONE;E-MAIL\"").flag("--contact-wanted")
				.repeated("--attachment", "BSN=FILE").optional("--attachments", "DIR").flag("--provisional").optional("--to", "BRIN")
				.optional("--inspected", "DATE").optional("--inspected-by", "NAME").optional("--agreed", "Ja|Nee|Onbekend")
				.optional("--reason", "TEXT").optional("--permission", "Ja|Nee|Onbekend").repeated("--replace-answer", "BSN").flag("--notify").flag("--draft").flag("--absent");
		ListOptions.describe(syntax);
	}

	PrepareOrder order() throws WrongUse {
		Pair pair = new Pair(arguments.text("--sender"), arguments.text("--receiver"), Optional.of(arguments.school()), profile(),
				arguments.brin("--to"), way());
		WhoOptions.check(arguments);
		OrderFiles files = new OrderFiles(arguments.optionalPath("--list"), arguments.optionalPath("--roster"),
				arguments.optionalPath("--dossiers"), arguments.optionalPath("--attachments"), arguments.given(WhoOptions.LIVE));
		Along along = new Along(choices(), arguments.number("--school-years"), contact(),
				arguments.given("--contact-wanted") ? Optional.of(true) : Optional.empty(), attachments(), arguments.given("--provisional"), false);
		return new PrepareOrder(pair, files, selection(), PerRow.NONE, along, parents(), arguments.given("--notify"), arguments.given("--draft"));
	}

	/** Dossiers in a folder go by files; over a line there is no folder. */
	private Way way() throws WrongUse {
		Way way = arguments.oneOf("--way", Way.FILES.word(), Way.DIRECT.word()).flatMap(Way::of).orElse(Way.FILES);
		if (way == Way.FILES && !arguments.given("--dossiers")) {
			throw arguments.wrong("usage.missing", "--dossiers");
		}
		if (way == Way.DIRECT && arguments.given("--dossiers")) {
			throw arguments.wrong("usage.not-both", "--way direct", "--dossiers");
		}
		return way;
	}

	private Selection selection() throws WrongUse {
		Selection meant = ListOptions.read(Choice.withNumbers(arguments), arguments);
		return arguments.given("--absent") ? meant.withAbsent() : meant;
	}

	private Optional<Profile> profile() throws WrongUse {
		return arguments.oneOf("--profile", PROFILES.toArray(String[]::new)).map(Profile::new);
	}

	private Map<Category, Delivery> choices() throws WrongUse {
		Map<Category, Delivery> choices = new LinkedHashMap<>();
		for (String typed : arguments.all("--category")) {
			String[] parts = typed.split("=", 2);
			Optional<Delivery> delivery = Delivery.of(parts[parts.length - 1].toUpperCase(Locale.ROOT));
			if (parts.length != 2 || !parts[0].matches("cat_[a-z]+") || delivery.isEmpty()) {
				throw arguments.wrong("usage.pair", "--category", typed, "cat_verzuim=OPT-UIT ("
						+ Stream.of(Delivery.values()).map(Delivery::code).collect(Collectors.joining(", ")) + ")");
			}
			Delivery other = choices.putIfAbsent(new Category(parts[0]), delivery.get());
			if (other != null && other != delivery.get()) {
				throw arguments.wrong("usage.two-values", "--category", parts[0], other.code(), delivery.get().code());
			}
		}
		if (!choices.isEmpty()) {
			checkKnown(choices.keySet());
		}
		return choices;
	}

	private void checkKnown(Set<Category> chosen) throws WrongUse {
		OsoStandard standard = services.standard();
		Set<Category> known = new LinkedHashSet<>();
		PROFILES.forEach(profile -> known.addAll(standard.matrix(new Profile(profile)).keySet()));
		List<String> unknown = chosen.stream().filter(category -> !known.contains(category)).map(Category::code).toList();
		if (!unknown.isEmpty()) {
			throw arguments.wrong("usage.choice", "--category", String.join(", ", unknown),
					known.stream().map(Category::code).collect(Collectors.joining(", ")));
		}
	}

	private Parents parents() throws WrongUse {
		Optional<LocalDate> date = arguments.date("--inspected");
		Optional<String> by = arguments.optional("--inspected-by");
		Optional<String> agreed = arguments.oneOf("--agreed", ANSWERS);
		Optional<String> reason = arguments.optional("--reason");
		Optional<String> permission = arguments.oneOf("--permission", ANSWERS);
		if (date.isPresent() != by.isPresent()) {
			throw date.isPresent() ? arguments.wrong("usage.together", "--inspected", "--inspected-by")
					: arguments.wrong("usage.together", "--inspected-by", "--inspected");
		}
		for (String option : List.of("--agreed", "--reason", "--permission", "--replace-answer")) {
			if (arguments.given(option) && date.isEmpty()) {
				throw arguments.wrong("usage.together", option, "--inspected");
			}
		}
		if (reason.isPresent() && !agreed.equals(Optional.of("Nee"))) {
			throw arguments.wrong("usage.together", "--reason", "--agreed Nee");
		}
		return new Parents(date.isPresent(), date, by.orElse(""), agreed.orElse(Parents.UNKNOWN), reason.orElse(""), permission.orElse(""),
				Set.copyOf(arguments.bsns("--replace-answer")));
	}

	private Optional<Contact> contact() throws WrongUse {
		Optional<String> typed = arguments.optional("--contact");
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		String[] parts = typed.get().split(";", -1);
		if (parts.length > 3 || parts[0].isBlank()) {
			throw arguments.wrong("usage.pair", "--contact", typed.get(), "\"A. de Vries;0201234567;a.devries@school.example\"");
		}
		return Optional.of(new Contact(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "",
				parts.length > 2 ? parts[2].strip() : ""));
	}

	private Map<Bsn, List<Path>> attachments() throws WrongUse {
		Map<Bsn, List<Path>> attachments = new LinkedHashMap<>();
		for (String typed : arguments.all("--attachment")) {
			String[] parts = typed.split("=", 2);
			if (parts.length != 2) {
				throw arguments.wrong("usage.pair", "--attachment", new Argument.Secret(typed), "BSN=FILE");
			}
			attachments.computeIfAbsent(arguments.bsn("--attachment", parts[0]), b -> new ArrayList<>())
					.add(arguments.path("--attachment", parts[1]));
		}
		return attachments;
	}
}
