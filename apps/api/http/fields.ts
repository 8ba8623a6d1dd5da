import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * The kinds of field our requests and responses have. Each says the same thing to the validator and to openapi.json,
 * so the two cannot disagree.
 */
interface Common {
  /** May be null. */
  nullable?: boolean;
  /** May be left out of a request. */
  optional?: boolean;
  description?: string;
}

/** PostgreSQL keeps no U+0000 in text. */
// eslint-disable-next-line no-control-regex -- it is the one character meant
const STORABLE = /^[^\u0000]*$/;

/** Null only where a field says so; left out only where it says so. */
const leniency = ({ nullable, optional }: Common) => [
  ...(nullable ? [ValidateIf((_, value) => value !== null)] : []),
  ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
];
const documented = ({ nullable, optional, description }: Common) => ({ nullable, required: !optional, description });

/** A UUID made by this system. */
export const Id = (options: Common = {}) =>
  applyDecorators(
    ...leniency(options),
    IsUUID(),
    ApiProperty({ type: String, format: 'uuid', ...documented(options) }),
  );

export const IdList = (options: Common & { max?: number } = {}) =>
  applyDecorators(
    ...leniency(options),
    IsArray(),
    ArrayMaxSize(options.max ?? 200),
    IsUUID(undefined, { each: true }),
    ApiProperty({ type: [String], format: 'uuid', ...documented(options) }),
  );

/** Text of at most `max` characters (default 200); empty only where `min` is 0. */
export const Text = (options: Common & { min?: number; max?: number; pattern?: RegExp } = {}) =>
  applyDecorators(
    ...leniency(options),
    IsString(),
    Matches(STORABLE),
    MinLength(options.min ?? 0),
    MaxLength(options.max ?? 200),
    ...(options.pattern ? [Matches(options.pattern)] : []),
    ApiProperty({
      type: String,
      minLength: options.min ?? 0,
      maxLength: options.max ?? 200,
      pattern: options.pattern?.source,
      ...documented(options),
    }),
  );

export const TextList = (options: Common & { max?: number; maxLength?: number } = {}) =>
  applyDecorators(
    ...leniency(options),
    IsArray(),
    ArrayMaxSize(options.max ?? 500),
    IsString({ each: true }),
    Matches(STORABLE, { each: true }),
    MaxLength(options.maxLength ?? 200, { each: true }),
    ApiProperty({ type: [String], ...documented(options) }),
  );

/** A calendar date, 'YYYY-MM-DD', of the twentieth or twenty-first century, in the organisation's zone. */
export const Day = (options: Common = {}) =>
  applyDecorators(
    ...leniency(options),
    IsString(),
    Matches(/^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    ApiProperty({ type: String, format: 'date', ...documented(options) }),
  );

/** A month, 'YYYY-MM'. */
export const Month = (options: Common = {}) =>
  Text({ ...options, min: 7, max: 7, pattern: /^(19|20)\d{2}-(0[1-9]|1[0-2])$/ });

/** An instant, ISO 8601 with offset. */
export const Instant = (options: Common = {}) =>
  applyDecorators(
    ...leniency(options),
    IsString(),
    ApiProperty({ type: String, format: 'date-time', ...documented(options) }),
  );

/** A finite number; the unit stands in a field beside it, or in the description. */
export const Quantity = (options: Common & { min?: number; max?: number } = {}) =>
  applyDecorators(
    ...leniency(options),
    IsNumber({ allowNaN: false, allowInfinity: false }),
    ...(options.min === undefined ? [] : [Min(options.min)]),
    ...(options.max === undefined ? [] : [Max(options.max)]),
    ApiProperty({ type: Number, minimum: options.min, maximum: options.max, ...documented(options) }),
  );

/** A share, 0–1; a percentage only on screen. */
export const Share = (options: Common = {}) =>
  Quantity({ ...options, description: options.description ?? 'share, 0–1' });

export const Count = (options: Common & { min?: number; max?: number } = {}) =>
  applyDecorators(
    ...leniency(options),
    Transform(({ value }: { value: unknown }) => wholeNumberIn(value), { toClassOnly: true }),
    IsInt(),
    Min(options.min ?? 0),
    Max(options.max ?? 1_000_000_000),
    ApiProperty({ type: 'integer', minimum: options.min ?? 0, maximum: options.max, ...documented(options) }),
  );

/** An address and a form hold text only. Anything that is not text is left for the validator to judge. */
function wholeNumberIn(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}

export const Flag = (options: Common = {}) =>
  applyDecorators(...leniency(options), IsBoolean(), ApiProperty({ type: Boolean, ...documented(options) }));

/** One of a fixed list of words. `name` makes it a named schema, so the web has one type for it. */
export const OneOf = (values: readonly string[], options: Common & { name?: string; isArray?: boolean } = {}) =>
  applyDecorators(
    ...leniency(options),
    IsIn(values, { each: options.isArray }),
    ApiProperty({ enum: [...values], enumName: options.name, isArray: options.isArray, ...documented(options) }),
  );

/** Another DTO. Swagger tells a lazy type by the name of its function, hence `type: () => type()`. */
export const One = (type: () => new () => object, options: Common = {}) =>
  applyDecorators(
    ...leniency(options),
    IsObject(),
    ValidateNested(),
    Type(type),
    ApiProperty({ type: () => type(), ...documented(options) }),
  );

export const Many = (type: () => new () => object, options: Common & { max?: number } = {}) =>
  applyDecorators(
    ...leniency(options),
    IsArray(),
    ArrayMaxSize(options.max ?? 500),
    ValidateNested({ each: true }),
    Type(type),
    ApiProperty({ type: () => type(), isArray: true, ...documented(options) }),
  );
