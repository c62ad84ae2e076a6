package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The dossiers of a LAS, and what it was told about them. The protocol stands in the package's description. */
record DossierService(Supplier<PartnerSchool> school, Path secrets, PartnerJournal notices, Clock clock) implements PartnerService {

	private static final String DOSSIER = "/dossiers/";
	private static final String ATTACHMENTS = "/attachments";
	private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

	@Override
	public PartnerAnswer answer(PartnerRequest request) throws IOException {
		if (!request.header("Authorization").equals(Optional.of("Key " + PartnerSecret.LAS_KEY.in(secrets)))) {
			return PartnerAnswer.empty(401);
		}
		return switch (request.method() + " " + (request.behind(DOSSIER).isPresent() ? DOSSIER : request.path())) {
			case "GET /dossiers" -> list(request);
			case "GET " + DOSSIER -> one(request, request.behind(DOSSIER).orElseThrow().split("/", 3));
			case "POST /notices" -> notice(request);
			default -> PartnerAnswer.empty(404);
		};
	}

	private PartnerAnswer list(PartnerRequest request) {
		if (!school.get().brin().code().equals(request.query().get("school"))) {
			return PartnerAnswer.refused(403, "Deze school is hier niet bekend");
		}
		PartnerXml xml = new PartnerXml().open("dossiers");
		for (PartnerDossier dossier : school.get().dossiers()) {
			xml.open("dossier", "key", dossier.key(), "bsn", dossier.bsn().map(bsn -> bsn.digits()).orElse(null),
					"pupil", dossier.pupil().isEmpty() ? null : dossier.pupil(), "changed", dossier.changed().toString()).close();
		}
		return PartnerAnswer.xml(200, xml.close());
	}

	private PartnerAnswer one(PartnerRequest request, String[] parts) {
		Optional<PartnerDossier> found = school.get().dossiers().stream().filter(one -> one.key().equals(parts[0])).findFirst();
		if (found.isEmpty()) {
			return PartnerAnswer.empty(404);
		}
		PartnerDossier dossier = found.get();
		if (parts.length == 1) {
			return content(request, dossier);
		}
		List<String> names = dossier.attachments().keySet().stream().sorted().toList();
		if (parts.length == 2 && ("/" + parts[1]).equals(ATTACHMENTS)) {
			PartnerXml xml = new PartnerXml().open("attachments");
			for (String name : names) {
				xml.open("attachment", "name", name, "href", DOSSIER + dossier.key() + ATTACHMENTS + "/" + names.indexOf(name)).close();
			}
			return PartnerAnswer.xml(200, xml.close());
		}
		return parts.length == 3 && parts[2].matches("[0-9]{1,4}") && Integer.parseInt(parts[2]) < names.size()
				? PartnerAnswer.bytes("application/octet-stream", dossier.attachments().get(names.get(Integer.parseInt(parts[2]))))
				: PartnerAnswer.empty(404);
	}

	private static PartnerAnswer content(PartnerRequest request, PartnerDossier dossier) {
		try {
			Optional<Instant> since = request.header("If-Modified-Since").map(text -> ZonedDateTime.parse(text, HTTP_DATE).toInstant());
			if (since.filter(moment -> !dossier.changed().truncatedTo(ChronoUnit.SECONDS).isAfter(moment)).isPresent()) {
				return PartnerAnswer.empty(304);
			}
		} catch (DateTimeParseException e) {
			return PartnerAnswer.refused(400, "If-Modified-Since is geen moment");
		}
		return PartnerAnswer.bytes("application/xml", dossier.content()).with("Last-Modified", HTTP_DATE.format(dossier.changed().atOffset(ZoneOffset.UTC)));
	}

	/** The same key once more gives the same receipt, and is noted once. */
	private PartnerAnswer notice(PartnerRequest request) throws IOException {
		String key = request.header("Idempotency-Key").orElse("");
		String kind;
		String dossier;
		try {
			kind = PartnerXml.read(request.body()).getAttribute("kind");
			dossier = PartnerXml.read(request.body()).getAttribute("dossier");
		} catch (IOException e) {
			return PartnerAnswer.refused(400, "Dit bericht is niet te lezen");
		}
		if (key.isBlank() || !kind.equals("ready") && !kind.equals("withdrawn")) {
			return PartnerAnswer.refused(400, "Een bericht heeft een Idempotency-Key en een soort: ready of withdrawn");
		}
		synchronized (notices) {
			Optional<List<String>> before = notices.entries().stream().filter(entry -> entry.getFirst().equals(key)).findFirst();
			if (before.isEmpty()) {
				notices.add(List.of(key, kind, dossier, "N" + (notices.entries().size() + 1), clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
			}
			List<String> noted = before.orElseGet(() -> notices.entries().getLast());
			return PartnerAnswer.xml(before.isEmpty() ? 201 : 200, new PartnerXml().open("receipt", "number", noted.get(3), "at", noted.get(4)).close());
		}
	}
}
