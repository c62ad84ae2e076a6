package nl.dossierbrug.storecontract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.exchange.okr.FieldChange;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.PupilFile;

/** Things to keep, as a school would have them; of nobody who exists. */
public final class Practice {

	public static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589793238Z");
	public static final School SCHOOL = new School(new Brin("12AB"), "01");
	public static final Text WORDS = Text.of("Geboortedatum ontbreekt: 'ë' \"€\" \n nieuwe regel", "Date of birth is missing");
	public static final Refusal REFUSAL = new Refusal("request.not-ready", WORDS, Text.same("betekenis"), Text.same("daarna"),
			Text.same("wie"));

	/** A number that passes the eleven-test, another for each {@code n} from 1 to a few hundred thousand. */
	public Bsn bsn(int n) {
		for (int last = 0; last < 10; last++) {
			Optional<Bsn> bsn = Bsn.of(String.format("%08d%d", 12_345_000 + 10 * n, last));
			if (bsn.isPresent()) {
				return bsn.get();
			}
		}
		return bsn(n + 500_000);
	}

	public Batch batch(String id) {
		return new Batch(id, "parnassys", "ot", SCHOOL, new Profile("POVO"), NOW, "juf Bouchra",
				List.of(new Group("8a", "8"), new Group("7/8", "C")), false, Way.FILES);
	}

	/** A check that is kept to be looked at. */
	public Batch trial(String id) {
		return new Batch(id, "parnassys", "ot", SCHOOL, new Profile("POVO"), NOW, "juf Bouchra", List.of(), true, Way.FILES);
	}

	/** With something in every part. */
	public Transfer transfer(String id, String batch, int pupil) {
		List<Finding> findings = List.of(new Finding("OVa.IZ01", Severity.ERROR, "/dossier[1]/leerling[1]", 17, WORDS),
				new Finding("list.bsn.zeros", Severity.INFO, "", 0, Text.same("aangevuld")));
		return new Transfer(id, batch, "parnassys", "ot", SCHOOL, new School(new Brin("99ZZ")), new Profile("POVO"),
				Optional.of(bsn(pupil)), "4711", "Noémi van 't Hof-Çelik", Optional.of(LocalDate.of(2014, 2, 28)), "8a",
				SenderStatus.GEREED, Optional.of(ReceiverStatus.ONTVANGEN), 2, findings, Optional.of(REFUSAL),
				Optional.of(LocalDate.of(2026, 12, 31)), Optional.of(NOW), Optional.of(4L),
				Optional.of("K-2026-0001"), Way.FILES);
	}

	/** With nothing in every part that may be empty. */
	public Transfer bare(String id, String batch) {
		return new Transfer(id, batch, "parnassys", "ot", SCHOOL, SCHOOL, new Profile("POPO"), Optional.empty(), "", "Bo",
				Optional.empty(), "", SenderStatus.CONCEPT, Optional.empty(), 0, List.of(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Way.FILES);
	}

	public Transfer at(Transfer transfer, ReceiverStatus status) {
		return new Transfer(transfer.id(), transfer.batch(), transfer.sender(), transfer.receiver(), transfer.school(),
				transfer.addressee(), transfer.profile(), transfer.bsn(), transfer.leerlingnummer(), transfer.name(), transfer.birthDate(),
				transfer.group(), SenderStatus.VERSTREKT, Optional.of(status), transfer.version(), List.of(),
				Optional.empty(), transfer.expires(), transfer.receivedAt(), Optional.empty(), transfer.linkKey(), transfer.way());
	}

	public TimelineEvent event(String transfer, int number) {
		return new TimelineEvent(transfer, NOW.plusMillis(number), "juf Bouchra", "stap " + number, WORDS, Source.GEZIEN);
	}

	public DossierVersion dossier(String transfer, byte[] xml) {
		return new DossierVersion(transfer, 1, NOW, xml, "ab".repeat(32), "/school/dossiers/8a.xml", "cd".repeat(32));
	}

	public DossierRequest request(String id, Optional<String> transfer) {
		return new DossierRequest(id, "ot", SCHOOL, "123456789", NOW, "meester Jan", transfer,
				transfer.isPresent() ? Optional.empty() : Optional.of(REFUSAL));
	}

	public PupilFile file(String id, int pupil, long revision, Map<String, FieldValue> fields) {
		return new PupilFile(id, "ot", SCHOOL.brin(), Optional.of(bsn(pupil)), "nr " + pupil, "Leerling " + pupil,
				Optional.of(LocalDate.of(2014, 5, 6)), "8b", revision, fields);
	}

	/** As many fields as asked for, in an order of their own, from two sources. */
	public Map<String, FieldValue> fields(int count) {
		Origin dossier = Origin.dossier("T7", NOW, "juf Bouchra");
		Origin own = Origin.own(NOW.plusSeconds(1), "meester Jan");
		Map<String, FieldValue> fields = new LinkedHashMap<>();
		for (int i = count; i > 0; i--) {
			fields.put("leerling/toets[" + i + "]/score", new FieldValue(i % 7 == 0 ? " " : "waarde " + i + " é€",
					i % 3 == 0 ? own : dossier));
		}
		return fields;
	}

	public ImportRecord done(String id, PupilFile before, PupilFile after) {
		List<FieldChange> changes = new ArrayList<>();
		after.fields().forEach((path, value) -> changes.add(new FieldChange(path,
				before.fields().containsKey(path) ? Effect.OVERWRITE : Effect.FILL,
				Optional.ofNullable(before.fields().get(path)), Optional.of(value))));
		changes.add(new FieldChange("leerling/oud", Effect.CLEAR,
				Optional.of(new FieldValue("weg", Origin.own(NOW, "x"))), Optional.empty(), Optional.of("leerling/naam")));
		return new ImportRecord(id, "T7", after.id(), before.revision() == 0, ImportMode.AANVULLEN, NOW, "meester Jan",
				before.particulars(), after.particulars(), changes, false);
	}

	public AuditEntry audit(long number) {
		return new AuditEntry(number, NOW, "juf Bouchra", "transfer.ready", "T" + number, "detail",
				List.of(new RecordChange(RecordKind.TRANSFER, "T" + number, "digest"), new RecordChange(RecordKind.USER, "zoë", "")), "",
				"0".repeat(64), "f".repeat(64), "");
	}
}
