import { adapterContract } from '../../contracts/adapter-contract.ts';
import { startDiscordHarness } from './discord-harness.ts';

adapterContract('discord', startDiscordHarness);
