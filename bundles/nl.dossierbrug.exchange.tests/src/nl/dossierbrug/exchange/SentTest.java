package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.settings.Registering;

/** To some receivers dossiers are sent: what is made ready has arrived. */
class SentTest extends SentHouseTest {

	@Test
	public void whatIsMadeReadyStandsInTheInboxAtOnce() {
		List<Transfer> sent = send();
		assertEquals(sent, House.done(house.exchange.inbox().waiting(SentReceiver.ID)));
		for (Transfer transfer : sent) {
			assertEquals(SenderStatus.VERSTREKT, transfer.senderStatus());
			assertEquals(Optional.of(ReceiverStatus.ONTVANGEN), transfer.receiverStatus());
			assertTrue(transfer.receivedAt().isPresent());
			assertEquals(List.of("concept", "gecontroleerd", "gereed", "verstrekt"), house.timeline(transfer.id()));
		}
		assertEquals(List.of(), House.done(house.exchange.administration().verifyAudit(Progress.NONE)).findings());
	}

	@Test
	public void everyTransferHasALinkKeyOfItsOwn() {
		Set<String> keys = new HashSet<>();
		for (int round = 0; round < 3; round++) {
			send().forEach(transfer -> keys.add(transfer.linkKey().orElseThrow()));
			house.change();
		}
		assertEquals(9, keys.size());
		assertTrue(keys.stream().allMatch(key -> key.matches("[0-9A-HJKMNP-Z]{20}")), keys::toString);
		house.prepare().transfers().forEach(transfer -> assertEquals(Optional.empty(), transfer.linkKey()));
		StringBuilder log = new StringBuilder();
		House.done(house.exchange.administration().audit(entry -> log.append(entry)));
		assertTrue(keys.stream().noneMatch(key -> log.indexOf(key) >= 0));
	}

	@Test
	public void aNewerVersionTakesThePlaceOfTheOneBefore() {
		Transfer first = sent(Pupils.DAAN);
		house.change();
		Transfer second = sent(Pupils.DAAN);
		assertEquals(2, second.version());
		assertEquals(SenderStatus.VERVANGEN, house.transfer(first.id()).senderStatus());
		assertEquals(Action.NEW, take(second.id()).action());
	}

	@Test
	public void anOlderVersionNeverReplacesANewerOne() {
		Transfer first = sent(Pupils.DAAN);
		House.daan().with("2014-07", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		ImportResult newer = take(sent(Pupils.DAAN).id());
		ImportResult older = take(first.id());
		assertEquals("import.older", older.refusal().orElseThrow().id());
		House.done(house.exchange.importing().undo(newer.importId().orElseThrow()));
		assertEquals(Action.NEW, take(first.id()).action());
		assertEquals(Action.UPDATE, take(newer.transfer().id()).action());
	}

	@Test
	public void nobodyAsksForWhatIsSent() {
		send();
		assertEquals(List.of("request.way"), House.refused(house.exchange.requesting().byNumbers(SentReceiver.ID, House.SCHOOL,
				List.of(Pupils.DAAN), Progress.NONE)));
	}

	@Test
	public void whatWasSentCannotBeTakenBack() {
		assertEquals(List.of("withdraw.not-possible"),
				House.refused(house.exchange.tracking().withdraw(List.of(sent(Pupils.DAAN).id()), "te vroeg")));
	}

	@Test
	public void aDraftIsNotSent() {
		List<Transfer> drafts = House.done(preparing(order().asDraft())).transfers();
		assertTrue(drafts.stream().allMatch(t -> t.linkKey().isEmpty() && t.receiverStatus().isEmpty()));
		assertEquals(List.of(), House.done(house.exchange.inbox().waiting(SentReceiver.ID)));
	}

	@Test
	public void withoutADeliveryPointNothingIsSent() {
		PrepareOrder elsewhere = PrepareOrder.of(LVS, SentReceiver.ID, new School(new Brin("11ZZ")), house.list, house.dossiers);
		assertEquals(List.of("swv.punt"), House.refused(preparing(elsewhere)));
		assertEquals(List.of(), House.done(house.exchange.tracking().all()));
	}

	@Test
	public void whatArrivedCanBeDeletedWithAReasonThatIsKept() {
		List<String> ids = send().stream().map(Transfer::id).toList();
		assertEquals(List.of("reason.missing"), House.refused(house.exchange.inbox().delete(SentReceiver.ID, ids, " ")));
		House.done(house.exchange.inbox().delete(SentReceiver.ID, ids.subList(0, 2), "hoort niet bij ons"));
		assertEquals(ids.subList(2, 3), House.done(house.exchange.inbox().waiting(SentReceiver.ID)).stream().map(Transfer::id).toList());
		assertEquals("hoort niet bij ons", House.done(house.exchange.tracking().ofTransfer(ids.getFirst())).getFirst().timeline()
				.getLast().detail().in(Language.NL));
	}

	@Test
	public void everythingWrongWithADeliveryPointIsToldAtOnce() {
		Registering registering = house.exchange.registering();
		assertEquals(List.of("school.brin", "swv.point", "swv.key"),
				House.refused(registering.register(SentReceiver.ID, "twaalf", "een", "kort")));
		assertEquals(List.of("register.none"), House.refused(registering.register(House.OKR, "00YY", "1", KEY)));
		assertEquals(List.of("connector.receiver-unknown"), House.refused(registering.register("nergens", "00YY", "1", KEY)));
		assertEquals(Optional.empty(), House.done(registering.explanation(House.OKR)));
		assertEquals("Het punt van uw school.", House.done(registering.explanation(SentReceiver.ID)).orElseThrow().in(Language.NL));
	}

	@Test
	public void aDeliveryPointIsRegisteredAgainInThePlaceOfTheOneBefore() {
		House.done(house.exchange.registering().register(SentReceiver.ID, " 00YY ", " 2 ", " " + KEY + "x "));
		house.store.look(records -> {
			var point = records.deliveryPoints().of(SentReceiver.ID, House.SCHOOL.brin()).orElseThrow();
			assertEquals("2", point.point());
			assertEquals(KEY + "x", point.key());
			assertEquals(House.BEHEERDER, point.by());
			return point;
		});
	}

	@Test
	public void theKeyIsShownNowhere() {
		send();
		StringBuilder seen = new StringBuilder();
		House.done(house.exchange.administration().audit(entry -> seen.append(entry)));
		seen.append(House.done(house.exchange.administration().settings()));
		seen.append(House.done(house.exchange.registering().register(SentReceiver.ID, "00YY", "1", KEY)));
		seen.append(house.exchange.registering().register(SentReceiver.ID, "00YY", "een", KEY));
		seen.append(House.done(house.exchange.preflight().check(LVS, SentReceiver.ID, "00YY", Optional.empty())));
		seen.append(House.done(house.exchange.tracking().all()));
		assertFalse(seen.toString().contains(KEY), seen::toString);
		assertTrue(seen.toString().contains("point.registered"));
	}

	@Test
	public void onlyABeheerderRegisters() {
		for (Role role : List.of(Role.DIRECTIE, Role.ADMINISTRATIE, Role.IB, Role.LEERKRACHT)) {
			house.as(House.BEHEERDER);
			house.user(new User("wie", role));
			house.as("wie");
			assertEquals(List.of("rights.missing"),
					House.refused(house.exchange.registering().register(SentReceiver.ID, "00YY", "1", KEY)));
		}
	}

	@Test
	public void whoMayImportMayImportWhereOverwritingIsNoChoice() {
		String daan = sent(Pupils.DAAN).id();
		house.user(new User("ina", Role.IB));
		house.as("ina");
		assertEquals(Action.NEW, take(daan).action());
	}

	@Test
	public void anAddresseeNeedsADeliveryPointOfItsOwn() {
		PrepareOrder to = order().with(order().pair().withProfile(SentReceiver.PROFILE).withTo(new Brin("11ZZ")));
		assertEquals(List.of("TR-09", "swv.punt"), House.refused(preparing(to)));
	}
}
