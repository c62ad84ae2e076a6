package nl.dossierbrug.exchange;

import org.junit.jupiter.api.Nested;

import nl.dossierbrug.storecontract.AdministrationContract;
import nl.dossierbrug.storecontract.DossiersContract;
import nl.dossierbrug.storecontract.DraftsAndSchoolsContract;
import nl.dossierbrug.storecontract.GuidedMarksContract;
import nl.dossierbrug.storecontract.InventoryContract;
import nl.dossierbrug.storecontract.KeptHome;
import nl.dossierbrug.storecontract.LedgerContract;
import nl.dossierbrug.storecontract.PupilFilesContract;
import nl.dossierbrug.storecontract.ReceiverSetupContract;
import nl.dossierbrug.storecontract.TransactionsContract;
import nl.dossierbrug.storecontract.TransfersContract;

/** The store that the use cases are tested with keeps the same word as the real one. */
class MemoryStoreTest {

	@Nested
	class Administration extends AdministrationContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class Dossiers extends DossiersContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class DraftsAndSchools extends DraftsAndSchoolsContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class GuidedMarks extends GuidedMarksContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class Ledger extends LedgerContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class Inventory extends InventoryContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class PupilFiles extends PupilFilesContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class ReceiverSetup extends ReceiverSetupContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class Transactions extends TransactionsContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}

	@Nested
	class Transfers extends TransfersContract {
		@Override
		protected KeptHome freshHome() {
			return new MemoryHome();
		}
	}
}
