package nl.dossierbrug.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.SentHouseTest;
import nl.dossierbrug.exchange.SentReceiver;
import nl.dossierbrug.exchange.audit.AuditFinding;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.settings.Registering;

/** A pupil is linked to a group that the receiver has, or waits until somebody said which one it is. */
class GroupLinkTest extends SentHouseTest {

	private String sentFrom(String group) {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;" + group + ";8");
		return send().getFirst().id();
	}

	/** As if the batch had been made with a roster. */
	private void roster(Group... groups) {
		house.store.tamper(records -> records.batches().groups(records.transfers().all().getLast().batch(), List.of(groups)));
	}

	private List<String> groups() {
		return House.done(house.exchange.registering().groups(SentReceiver.ID, House.SCHOOL.brin())).stream()
				.map(KnownGroup::name).toList();
	}

	private String map(String senders, String receivers) {
		return House.done(house.exchange.registering().mapGroup(SentReceiver.ID, House.SCHOOL.brin(), senders, receivers)).name();
	}

	private static String no(ImportResult result) {
		assertEquals(Action.REFUSED, result.action());
		return result.refusal().orElseThrow().id();
	}

	@ParameterizedTest
	@ValueSource(strings = { "8A", "8a", " 8 A", "8\u00a0a" })
	void capitalsAndSpacesDoNotCount(String group) {
		take(sentFrom(group));
		assertEquals("8A", files().getFirst().group());
	}

	@Test
	void aPupilOfAGroupThatNobodyKnowsWaits() {
		String daan = sentFrom("Olifanten");
		assertEquals("import.group-unknown", no(take(daan, Map.of(), true)));
		ImportResult held = take(daan);
		assertEquals("import.group-unknown", no(held));
		assertTrue(held.refusal().orElseThrow().what().in(Language.NL).contains("De groep \"Olifanten\""), held::toString);
		assertEquals(List.of(), files());
		assertEquals(List.of("7", "8A", "8B"), groups());
		assertEquals(Optional.of(ReceiverStatus.ONTVANGEN), house.transfer(daan).receiverStatus());
		assertEquals(1, house.timeline(daan).stream().filter("aangehouden"::equals).count());
	}

	@Test
	void oneWhoseGroupIsUnknownDoesNotStopTheOthers() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;Olifanten;8", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8");
		List<Transfer> sent = send();
		assertEquals(List.of(Action.REFUSED, Action.NEW), sent.stream().map(t -> take(t.id()).action()).toList());
	}

	@Test
	void whatSomebodySaidOnceHoldsFromThenOn() {
		String daan = sentFrom("Olifanten");
		take(daan);
		assertEquals("8A", map(" olifanten ", "8a"));
		assertEquals(Action.NEW, take(daan).action());
		assertEquals("8A", files().getFirst().group());
		assertEquals(Optional.empty(), house.transfer(daan).refusal());
		assertEquals("Groep 8", map("Olifanten", " Groep 8 "));
		assertEquals(List.of("7", "8A", "8B", "Groep 8"), groups());
		House.daan().with("2014-07", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		take(sentFrom("OLIFANTEN"));
		assertEquals("Groep 8", files().getFirst().group());
	}

	@Test
	void aGroupThatTheRosterKnowsIsMade() {
		String daan = sentFrom("olifanten");
		roster(new Group("Olifanten", "8"), new Group("Giraffen", "7"));
		assertEquals(Action.NEW, take(daan, Map.of(), true).action());
		assertEquals(List.of("7", "8A", "8B"), groups(), "a dry run makes nothing");
		take(daan);
		assertEquals("Olifanten", files().getFirst().group());
		assertEquals(List.of("7", "8A", "8B", "Olifanten"), groups());
		assertEquals("8", House.done(house.exchange.registering().groups(SentReceiver.ID, House.SCHOOL.brin())).getLast().year());
	}

	@Test
	void aPupilWhoIsInDoubtAndWhoseGroupIsUnknownIsToldBothAtOnceAndWaitsForBoth() {
		file("P91", "2013-99", "Daan van de Berg", "2014-03-17");
		String daan = sentFrom("Olifanten");
		Refusal held = take(daan).refusal().orElseThrow();
		assertEquals(List.of("import.doubtful", "import.group-unknown"), held.each().stream().map(Refusal::id).toList());
		assertEquals(Optional.of(held.kept()), house.transfer(daan).refusal());
		assertEquals(List.of("pupil-file P91"), House.done(house.exchange.administration().verifyAudit(Progress.NONE)).findings().stream()
				.map(AuditFinding::subject).toList(), "the file was put there past the log");
		map("Olifanten", "8A");
		assertEquals(List.of("import.doubtful"), take(daan).refusal().orElseThrow().each().stream().map(Refusal::id).toList());
		assertEquals(2, house.timeline(daan).stream().filter("aangehouden"::equals).count());
	}

	@Test
	void aPupilWhoIsInDoubtMakesNoGroup() {
		file("P91", "2013-99", "Daan van de Berg", "2014-03-17");
		String daan = sentFrom("olifanten");
		roster(new Group("Olifanten", "8"));
		assertEquals("import.doubtful", no(take(daan)));
		assertEquals(List.of("7", "8A", "8B"), groups());
	}

	@Test
	void aPupilWithoutAGroupWaits() {
		assertEquals("import.group-none", no(take(sentFrom(""))));
	}

	@Test
	void aReceiverThatLinksNoGroupsTakesAny() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;Olifanten;8");
		assertEquals(Action.NEW, house.fill(house.received(Pupils.DAAN).id()).action());
	}

	@Test
	void aMappingNeedsTwoNamesAndAReceiver() {
		Registering registering = house.exchange.registering();
		assertEquals(List.of("register.group-nameless"),
				House.refused(registering.mapGroup(SentReceiver.ID, House.SCHOOL.brin(), " ", "8A")));
		assertEquals(List.of("register.group-nameless"),
				House.refused(registering.mapGroup(SentReceiver.ID, House.SCHOOL.brin(), "8C", "")));
		assertEquals(List.of("connector.receiver-unknown"), House.refused(registering.groups("nergens", House.SCHOOL.brin())));
		assertEquals(List.of("register.no-groups"),
				House.refused(registering.mapGroup(House.OKR, House.SCHOOL.brin(), "8C", "8A")));
	}

	@Test
	void aNumberThatSomebodyTypedAsAGroupStaysOutOfTheLog() {
		map(Pupils.DAAN, "8A");
		StringBuilder log = new StringBuilder();
		House.done(house.exchange.administration().audit(entry -> log.append(entry)));
		assertTrue(log.indexOf(Pupils.DAAN) < 0 && log.indexOf("group.mapped") >= 0, log::toString);
	}
}
