import { expect, it } from 'vitest';

import { zoneNames } from './zone.js';

it.each([
  ['Asia/Seoul', ['+09:00'], 'KST', 'KST, UTC+9 (Asia/Seoul)'],
  ['Asia/Seoul', [], 'KST', 'KST (Asia/Seoul)'],
  // In the summer of 1988 clocks were put forward in Seoul.
  ['Asia/Seoul', ['+10:00'], 'UTC+10', 'UTC+10 (Asia/Seoul)'],
  ['Asia/Tokyo', ['+09:00'], 'JST', 'JST, UTC+9 (Asia/Tokyo)'],
  ['Asia/Shanghai', ['+08:00'], 'UTC+8', 'UTC+8 (Asia/Shanghai)'],
  ['Asia/Ulaanbaatar', [], 'Asia/Ulaanbaatar', 'Asia/Ulaanbaatar'],
  ['Europe/Brussels', ['+01:00'], 'UTC+1', 'UTC+1 (Europe/Brussels)'],
  ['Europe/Brussels', ['+02:00', '+01:00'], 'UTC+2/UTC+1', 'UTC+2/UTC+1 (Europe/Brussels)'],
  ['Europe/Brussels', [], 'Europe/Brussels', 'Europe/Brussels'],
  ['Europe/London', ['+01:00'], 'UTC+1', 'UTC+1 (Europe/London)'],
  ['Asia/Kolkata', ['+05:30'], 'UTC+5:30', 'UTC+5:30 (Asia/Kolkata)'],
  ['America/St_Johns', ['-03:30'], 'UTC−3:30', 'UTC−3:30 (America/St_Johns)'],
  ['Pacific/Kiritimati', ['+14:00'], 'UTC+14', 'UTC+14 (Pacific/Kiritimati)'],
  ['Pacific/Marquesas', ['-09:30'], 'UTC−9:30', 'UTC−9:30 (Pacific/Marquesas)'],
  ['Africa/Abidjan', ['+00:00'], 'UTC', 'UTC (Africa/Abidjan)'],
  ['Asia/Kathmandu', ['+05:45'], 'UTC+5:45', 'UTC+5:45 (Asia/Kathmandu)'],
  ['Africa/Monrovia', ['-00:44'], 'UTC−0:44', 'UTC−0:44 (Africa/Monrovia)'],
  // Before zones were hours apart.
  ['Asia/Ulaanbaatar', ['+07:07'], 'UTC+7:07', 'UTC+7:07 (Asia/Ulaanbaatar)'],
  [undefined, ['-10:00'], 'UTC−10', 'UTC−10'],
  [undefined, [], '', ''],
])('names %s with %j', (zone, offsets, short, long) => {
  expect(zoneNames(zone, offsets)).toEqual({ short, long });
});
