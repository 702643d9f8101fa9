package org.amir.examples.command;

import picocli.CommandLine.Command;

/** {@code amir audit}: what was changed in a store, and whether the trail of it is as it was written. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "What was changed in a store, by whom, when and why.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AuditListCommand.class, AuditVerifyCommand.class})
final class AuditCommand {}
